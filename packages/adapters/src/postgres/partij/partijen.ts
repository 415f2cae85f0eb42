import {
  IdentificatorBezet,
  NummerBezet,
  type Partij,
  type Partijen,
  PartijHeeftBetrokkenen,
  type PartijId,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { identificatorKey } from "@betrokkene/domain/internal"
import { type Context, Effect, Option } from "effect"
import type { Kysely } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import { oneOf } from "../connection/one-of.ts"
import { requireAffected } from "../connection/require-affected.ts"
import { reserveName } from "../connection/reserve-name.ts"
import type { Tables } from "../connection/tables.ts"
import { toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { identificatorDigests } from "./identificator-digests.ts"
import { readPartijRow, selectPartijen } from "./partij-row.ts"
import { browsePartijen, countPartijen } from "./partijen-list.ts"
import { addIdentificatorenAndAdressen, addPartij, deletePartij, replacePartij } from "./write-partij.ts"

/** The port Partijen on PostgreSQL. */
export const partijen = (access: DatabaseAccess): Context.Service.Shape<typeof Partijen> => {
  const { asUnit, byId, post, query, queryWithRefusal, transaction } = access
  const digestOf = identificatorDigests(access)
  return {
    zoek: byId(withIds, readPartijRow),
    // Locks before it reads: a statement that waits for a lock sees that row as it is then, but everything else as it
    // was before. A partij that is there only since the lock looked for it is not locked. Both statements are in one
    // transaction, also where none is open: a lock ends with the transaction of its statement.
    zoekAndLock: (id) =>
      transaction(query(async (database) => {
        const [{ rows: locked }, found] = await Promise.all([lockPartij(database, { id }), readPartij(database, id)])
        return Option.filter(found, () => locked.length > 0)
      })),
    zoekAndClose: (id) =>
      transaction(query(async (database) => {
        const { rows: [found] } = await closePartij(database, { id })
        return found === undefined ? Option.none() : await readPartij(database, id)
      })),
    zoekAll: (ids) =>
      ids.length === 0
        ? Effect.succeed([])
        : Effect.map(query((database) => withIds(database, { ids })), ({ rows }) => rows.map(readPartijRow)),
    opId: (after, count) =>
      Effect.map(
        query((database) => {
          const all = selectPartijen(database)
          return (after === undefined ? all : all.where("id", ">", after)).orderBy("id").limit(count).execute()
        }),
        (rows) => rows.map(readPartijRow)
      ),
    zoekOpIdentificator: (identificator) =>
      query(async (database, inTransaction) => {
        const key = identificatorKey(identificator)
        if (!inTransaction) return firstRow((await withIdentificator(database, key)).rows, readPartijRow)
        // The second is sent without waiting for the first. It is another statement all the same, since one that waits
        // for a lock sees everything but the locked row as it was before.
        const [{ rows: [holder] }, { rows }] = await Promise.all([
          lockHolder(database, key),
          withIdentificator(database, key)
        ])
        // Another partij may have got the identificator between the two statements. It is not locked.
        return Option.filter(firstRow(rows, readPartijRow), ({ id }) => id === holder?.id)
      }),
    reserve: (identificator) => {
      const { kvkNummer, soort, waarde: value } = identificatorKey(identificator)
      return reserveName(post, `${soort} ${value} ${kvkNummer}`)
    },
    digest: (identificator) => Effect.map(digestOf, (digest) => digest(identificator)),
    voegToe: (partij) =>
      asUnit(Effect.gen(function*() {
        const [added] = yield* query((database) => addPartij(database, partij).execute())
        if (added?.numInsertedOrUpdatedRows !== 1n) return yield* new NummerBezet(ofNummer)
        yield* addIdentified(access, partij)
      })),
    vervang: (partij, expected) =>
      asUnit(Effect.gen(function*() {
        const replaced = yield* queryWithRefusal(
          (constraint) => constraint === "partij_nummer_uniek" ? Option.some(new NummerBezet(ofNummer)) : Option.none(),
          (database) => replacePartij(database, partij, expected).execute()
        )
        yield* requireAffected(BigInt(replaced.length))
        yield* addIdentified(access, partij)
      })),
    verwijder: (id, expected) =>
      queryWithRefusal(
        (constraint) =>
          constraint === "betrokkene_b11_partij"
            ? Option.some(new PartijHeeftBetrokkenen({ partij: id }))
            : Option.none(),
        (database) => deletePartij(id, expected).execute(database)
      ).pipe(
        Effect.tap(({ rows: [result] }) =>
          result?.bezet === true ? Effect.fail(new PartijHeeftBetrokkenen({ partij: id })) : Effect.void
        ),
        Effect.flatMap(({ rows: [result] }) => requireAffected(result?.removed === true ? 1n : 0n))
      ),
    browse: (filter, browse) =>
      Effect.map(
        query((database) => browsePartijen(database, filter, browse).execute()),
        (rows) => toPage(rows, browse, { read: readPartijRow, momentOf: ({ registratiedatum }) => registratiedatum })
      ),
    count: (filter) => countWith(query, (database) => countPartijen(database, filter))
  }
}

const ofNummer = { soort: "partij", veld: "nummer" } as const

const lockPartij = fixedQuery((database, { id }: { readonly id: PartijId }) =>
  database.selectFrom("partij").select("id").where("id", "=", id).forKeyShare()
)

const closePartij = fixedQuery((database, { id }: { readonly id: PartijId }) =>
  database.selectFrom("partij").select("id").where("id", "=", id).forUpdate()
)

const readPartij = async (database: Kysely<Tables>, id: PartijId): Promise<Option.Option<Partij>> =>
  firstRow((await withId(database, { id })).rows, readPartijRow)

const withId = fixedQuery((database, { id }: { readonly id: PartijId }) =>
  selectPartijen(database).where("id", "=", id)
)

const withIds = fixedQuery((database, { ids }: { readonly ids: ReadonlyArray<PartijId> }) =>
  selectPartijen(database).where("id", "=", oneOf(ids))
)

type IdentificatorKey = ReturnType<typeof identificatorKey>

const lockHolder = fixedQuery((database, { kvkNummer, soort, waarde: value }: IdentificatorKey) =>
  database.selectFrom("identificator").innerJoin("partij", "partij.id", "identificator.partij_id").select("partij.id")
    .where("identificator.soort", "=", soort).where("identificator.waarde", "=", value)
    .where("identificator.kvk_nummer", "=", kvkNummer).forKeyShare("partij")
)

const withIdentificator = fixedQuery((database, { kvkNummer, soort, waarde: value }: IdentificatorKey) =>
  selectPartijen(database).where(
    "id",
    "=",
    (column) =>
      column.selectFrom("identificator").select("partij_id").where("soort", "=", soort).where("waarde", "=", value)
        .where("kvk_nummer", "=", kvkNummer)
  )
)

/**
 * Stores the identificatoren and digital addresses of a partij. Refused when another partij has one of the
 * identificatoren.
 */
const addIdentified = (
  { query }: DatabaseAccess,
  partij: Partij
): Effect.Effect<void, IdentificatorBezet | RegisterUnavailable> =>
  partij.gegevens.identificatoren.length + partij.gegevens.digitaleAdressen.length === 0
    ? Effect.void
    : Effect.flatMap(
      query((database) => addIdentificatorenAndAdressen(partij).execute(database)),
      ({ rows: [taken] }) =>
        taken === undefined ? Effect.void : Effect.fail(new IdentificatorBezet({ soort: taken.bezet }))
    )
