import {
  hasIdentificator,
  IdentificatorBezet,
  identificatorKey,
  type Partij,
  type Partijen,
  PartijHeeftBetrokkenen,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type Kysely, sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"
import { vasteVraag } from "../connection/fixed-query.ts"
import type { Tabellen } from "../connection/tables.ts"
import { requireAffected } from "../klantcontact/klantcontacten.ts"
import { toPage } from "../listing/browse.ts"
import { selecteerPartijen, vanPartijRij } from "./partij-row.ts"
import { browsePartijen, countPartijen } from "./partijen-list.ts"
import { deletion, giving, insertion, replacement } from "./write-partij.ts"

/** The port Partijen on PostgreSQL. */
export const partijen = (access: Verbinding): Context.Service.Shape<typeof Partijen> => {
  const { asUnit, query, queryWithRefusal } = access
  return {
    zoek: (id) => query((database) => readPartij(database, id)),
    zoekAndLock: (id) => query((database) => lockAndRead(database, id)),
    zoekAll: (ids) =>
      ids.length === 0
        ? Effect.succeed([])
        : Effect.map(query((database) => withIds(database, { ids })), ({ rows }) => rows.map(vanPartijRij)),
    opId: (after, count) =>
      Effect.map(
        query((database) =>
          selecteerPartijen(database).$if(after !== undefined, (row) => row.where("id", ">", after ?? "")).orderBy("id")
            .limit(count).execute()
        ),
        (rows) => rows.map(vanPartijRij)
      ),
    zoekOpIdentificator: (identificator) =>
      query(async (database, inTransaction) => {
        const { rows: [holder] } = await (inTransaction ? lockHolder : findHolder)(
          database,
          identificatorKey(identificator)
        )
        if (holder === undefined) return Option.none()
        // Between the two it may have been given another.
        return Option.filter(await readPartij(database, holder.id), (found) => hasIdentificator(found, identificator))
      }),
    reserve: (identificator) => {
      const { kvkNummer, soort, waarde: value } = identificatorKey(identificator)
      const key = `${soort} ${value} ${kvkNummer}`
      return Effect.asVoid(
        query((database) => sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(database))
      )
    },
    voegToe: (partij) =>
      asUnit(Effect.andThen(query((database) => insertion(database, partij).execute()), part(access, partij))),
    vervang: (partij, expected) =>
      asUnit(Effect.gen(function*() {
        const replaced = yield* query((database) => replacement(database, partij, expected).execute())
        yield* requireAffected(BigInt(replaced.length))
        yield* part(access, partij)
      })),
    verwijder: (id, expected) =>
      queryWithRefusal(
        (constraint) =>
          constraint === "betrokkene_b11_partij"
            ? Option.some(new PartijHeeftBetrokkenen({ partij: id }))
            : Option.none(),
        (database) => deletion(id, expected).execute(database)
      ).pipe(
        Effect.tap(({ rows: [outcome] }) =>
          outcome?.bezet === true ? Effect.fail(new PartijHeeftBetrokkenen({ partij: id })) : Effect.void
        ),
        Effect.flatMap(({ rows: [outcome] }) => requireAffected(outcome?.weg === true ? 1n : 0n))
      ),
    browse: (filter, browse) =>
      Effect.map(
        query((database) => browsePartijen(database, filter, browse).execute()),
        (rows) =>
          toPage(rows, browse, (row) => {
            const record = vanPartijRij(row)
            return { record, positie: { waarde: record.registratiedatum, id: record.id } }
          })
      ),
    tel: (filter) =>
      Effect.map(
        query((database) => countPartijen(database, filter).executeTakeFirstOrThrow()),
        ({ aantal: count }) => Number(count)
      )
  }
}

/** Locks before it reads: a statement that waits for a lock sees the row as it is then, but all else as it was before. */
const lockAndRead = async (database: Kysely<Tabellen>, id: string): Promise<Option.Option<Partij>> => {
  const { rows: [found] } = await lockPartij(database, { id })
  return found === undefined ? Option.none() : readPartij(database, id)
}

const lockPartij = vasteVraag((database, { id }: { readonly id: string }) =>
  database.selectFrom("partij").select("id").where("id", "=", id).forKeyShare()
)

const readPartij = async (database: Kysely<Tabellen>, id: string): Promise<Option.Option<Partij>> => {
  const { rows: [row] } = await withId(database, { id })
  return Option.map(Option.fromUndefinedOr(row), vanPartijRij)
}

const withId = vasteVraag((database, { id }: { readonly id: string }) =>
  selecteerPartijen(database).where("id", "=", id)
)

const withIds = vasteVraag((database, { ids }: { readonly ids: ReadonlyArray<string> }) =>
  selecteerPartijen(database).where("id", "=", sql<string>`any(${ids}::uuid[])`)
)

type IdentificatorKey = ReturnType<typeof identificatorKey>

const holderOf = (database: Kysely<Tabellen>, { kvkNummer, soort, waarde: value }: IdentificatorKey) =>
  database.selectFrom("identificator").innerJoin("partij", "partij.id", "identificator.partij_id").select("partij.id")
    .where("identificator.soort", "=", soort).where("identificator.waarde", "=", value).where(
      "identificator.kvk_nummer",
      "=",
      kvkNummer
    )

const findHolder = vasteVraag(holderOf)

const lockHolder = vasteVraag((database, key: IdentificatorKey) => holderOf(database, key).forKeyShare("partij"))

/** The identificatoren and digital addresses of a partij, where it has any; refused where another has one of those identificatoren. */
const part = ({ query }: Verbinding, partij: Partij): Effect.Effect<void, IdentificatorBezet | RegisterUnavailable> =>
  partij.gegevens.identificatoren.length + partij.gegevens.digitaleAdressen.length === 0
    ? Effect.void
    : Effect.flatMap(
      query((database) => giving(partij).execute(database)),
      ({ rows: [taken] }) =>
        taken === undefined ? Effect.void : Effect.fail(new IdentificatorBezet({ soort: taken.bezet }))
    )
