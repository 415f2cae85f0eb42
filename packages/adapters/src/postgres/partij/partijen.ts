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
import { geraakt } from "../klantcontact/klantcontacten.ts"
import { naarBladzijde } from "../listing/browse.ts"
import { selecteerPartijen, vanPartijRij } from "./partij-row.ts"
import { bladerPartijen, telPartijen } from "./partijen-list.ts"
import { deling, toevoeging, vervanging, verwijdering } from "./write-partij.ts"

/** The port Partijen on PostgreSQL. */
export const partijen = (verbinding: Verbinding): Context.Service.Shape<typeof Partijen> => {
  const { alsGeheel, vraag, vraagMet } = verbinding
  return {
    zoek: (id) => vraag((database) => leesPartij(database, id)),
    zoekAndLock: (id) => vraag((database) => vergrendeld(database, id)),
    zoekAll: (ids) =>
      ids.length === 0
        ? Effect.succeed([])
        : Effect.map(vraag((database) => metIds(database, { ids })), ({ rows }) => rows.map(vanPartijRij)),
    opId: (na, aantal) =>
      Effect.map(
        vraag((database) =>
          selecteerPartijen(database).$if(na !== undefined, (rij) => rij.where("id", ">", na ?? "")).orderBy("id")
            .limit(aantal).execute()
        ),
        (rijen) => rijen.map(vanPartijRij)
      ),
    zoekOpIdentificator: (identificator) =>
      vraag(async (database, inTransactie) => {
        const { rows: [houder] } = await (inTransactie ? houdHouderVast : zoekHouder)(
          database,
          identificatorKey(identificator)
        )
        if (houder === undefined) return Option.none()
        // Between the two it may have been given another.
        return Option.filter(await leesPartij(database, houder.id), (gevonden) =>
          hasIdentificator(gevonden, identificator))
      }),
    reserve: (identificator) => {
      const { kvkNummer, soort, waarde } = identificatorKey(identificator)
      const sleutel = `${soort} ${waarde} ${kvkNummer}`
      return Effect.asVoid(
        vraag((database) => sql`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`.execute(database))
      )
    },
    voegToe: (partij) =>
      alsGeheel(Effect.andThen(vraag((database) => toevoeging(database, partij).execute()), deel(verbinding, partij))),
    vervang: (partij, verwacht) =>
      alsGeheel(Effect.gen(function*() {
        const vervangen = yield* vraag((database) => vervanging(database, partij, verwacht).execute())
        yield* geraakt(BigInt(vervangen.length))
        yield* deel(verbinding, partij)
      })),
    verwijder: (id, verwacht) =>
      vraagMet(
        (constraint) =>
          constraint === "betrokkene_b11_partij"
            ? Option.some(new PartijHeeftBetrokkenen({ partij: id }))
            : Option.none(),
        (database) => verwijdering(id, verwacht).execute(database)
      ).pipe(
        Effect.tap(({ rows: [afloop] }) =>
          afloop?.bezet === true ? Effect.fail(new PartijHeeftBetrokkenen({ partij: id })) : Effect.void
        ),
        Effect.flatMap(({ rows: [afloop] }) => geraakt(afloop?.weg === true ? 1n : 0n))
      ),
    browse: (filter, blader) =>
      Effect.map(
        vraag((database) => bladerPartijen(database, filter, blader).execute()),
        (rijen) =>
          naarBladzijde(rijen, blader, (rij) => {
            const record = vanPartijRij(rij)
            return { record, positie: { waarde: record.registratiedatum, id: record.id } }
          })
      ),
    tel: (filter) =>
      Effect.map(
        vraag((database) => telPartijen(database, filter).executeTakeFirstOrThrow()),
        ({ aantal }) => Number(aantal)
      )
  }
}

/** Locks before it reads: a statement that waits for a lock sees the row as it is then, but all else as it was before. */
const vergrendeld = async (database: Kysely<Tabellen>, id: string): Promise<Option.Option<Partij>> => {
  const { rows: [gevonden] } = await houdVast(database, { id })
  return gevonden === undefined ? Option.none() : leesPartij(database, id)
}

const houdVast = vasteVraag((database, { id }: { readonly id: string }) =>
  database.selectFrom("partij").select("id").where("id", "=", id).forKeyShare()
)

const leesPartij = async (database: Kysely<Tabellen>, id: string): Promise<Option.Option<Partij>> => {
  const { rows: [rij] } = await metId(database, { id })
  return Option.map(Option.fromUndefinedOr(rij), vanPartijRij)
}

const metId = vasteVraag((database, { id }: { readonly id: string }) =>
  selecteerPartijen(database).where("id", "=", id)
)

const metIds = vasteVraag((database, { ids }: { readonly ids: ReadonlyArray<string> }) =>
  selecteerPartijen(database).where("id", "=", sql<string>`any(${ids}::uuid[])`)
)

type Sleutel = ReturnType<typeof identificatorKey>

const houderVan = (database: Kysely<Tabellen>, { kvkNummer, soort, waarde }: Sleutel) =>
  database.selectFrom("identificator").innerJoin("partij", "partij.id", "identificator.partij_id").select("partij.id")
    .where("identificator.soort", "=", soort).where("identificator.waarde", "=", waarde).where(
      "identificator.kvk_nummer",
      "=",
      kvkNummer
    )

const zoekHouder = vasteVraag(houderVan)

const houdHouderVast = vasteVraag((database, sleutel: Sleutel) => houderVan(database, sleutel).forKeyShare("partij"))

/** The identificatoren and digital addresses of a partij, where it has any; refused where another has one of those identificatoren. */
const deel = ({ vraag }: Verbinding, partij: Partij): Effect.Effect<void, IdentificatorBezet | RegisterUnavailable> =>
  partij.gegevens.identificatoren.length + partij.gegevens.digitaleAdressen.length === 0
    ? Effect.void
    : Effect.flatMap(
      vraag((database) => deling(partij).execute(database)),
      ({ rows: [bezet] }) =>
        bezet === undefined ? Effect.void : Effect.fail(new IdentificatorBezet({ soort: bezet.bezet }))
    )
