import type { BetrokkeneId, Betrokkenen } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import { oneOf } from "../connection/one-of.ts"
import { requireAffected, requireAll } from "../connection/require-affected.ts"
import { toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { readBetrokkene, selectBetrokkenen } from "./betrokkene-row.ts"
import { browseBetrokkenen, countBetrokkenen } from "./betrokkenen-list.ts"
import {
  deleteDigitaleAdressen,
  hasOtherAdressen,
  insertDigitaleAdressen,
  replaceBetrokkenen
} from "./replace-betrokkenen.ts"
import { addBetrokkene, addDigitaleAdressen, replaceBetrokkene } from "./write-betrokkene.ts"

const withIds = fixedQuery((database, { ids }: { readonly ids: ReadonlyArray<BetrokkeneId> }) =>
  selectBetrokkenen(database).where("id", "=", oneOf(ids))
)

/** Any number of them, in one parameter. */
const insertKoppelgebeurtenissen = fixedQuery((_, { gebeurtenissen }: { readonly gebeurtenissen: string }) =>
  sql`
    insert into koppelgebeurtenis (betrokkene_id, soort, door, op)
    select betrokkene, soort, door, op
    from jsonb_to_recordset(${gebeurtenissen}::jsonb) as gebeurtenis
      (betrokkene uuid, soort text, door text, op timestamptz)`
)

const koppelgeschiedenis = fixedQuery((database, { ids }: { readonly ids: ReadonlyArray<BetrokkeneId> }) =>
  database.selectFrom("koppelgebeurtenis").select(["betrokkene_id as betrokkene", "soort", "door", "op"])
    .where("betrokkene_id", "=", oneOf(ids)).orderBy("id")
)

/** The port Betrokkenen on PostgreSQL. */
export const betrokkenen = (
  { asUnit, byId, post, query, transaction }: DatabaseAccess
): Context.Service.Shape<typeof Betrokkenen> => ({
  zoek: byId(withIds, readBetrokkene),
  zoekAll: (ids) =>
    ids.length === 0
      ? Effect.succeed([])
      : Effect.map(query((database) => withIds(database, { ids })), ({ rows }) => rows.map(readBetrokkene)),
  voegToe: (betrokkene) => post((database) => addBetrokkene(database, betrokkene)),
  vervang: (betrokkene, expected) =>
    transaction(Effect.gen(function*() {
      const replaced = yield* query((database) => replaceBetrokkene(database, betrokkene, expected).execute())
      yield* requireAffected(BigInt(replaced.length))
      if (betrokkene.contactgegevens.digitaleAdressen.length === 0) return
      yield* query((database) => addDigitaleAdressen(database, betrokkene).execute())
    })),
  vervangAll: (changes) =>
    asUnit(Effect.gen(function*() {
      yield* requireAll(yield* query((database) => replaceBetrokkenen(database, changes)), changes)
      const otherAdressen = changes.filter(hasOtherAdressen).map(({ na }) => na)
      if (otherAdressen.length === 0) return
      yield* query((database) => deleteDigitaleAdressen(database, otherAdressen))
      yield* query((database) => insertDigitaleAdressen(database, otherAdressen))
    })),
  verwijder: (id, expected) =>
    query((database) =>
      database.deleteFrom("betrokkene").where("id", "=", id).where("versie", "=", expected).executeTakeFirst()
    ).pipe(
      Effect.flatMap(({ numDeletedRows }) => requireAffected(numDeletedRows))
    ),
  browse: (filter, field, browse) =>
    Effect.map(
      query((database) => browseBetrokkenen(database, filter, field, browse).execute()),
      (rows) =>
        toPage(rows, browse, {
          read: readBetrokkene,
          momentOf: ({ registratiedatum }, row) =>
            field === "plaatsgevondenOp" ? row.plaatsgevonden_op : registratiedatum
        })
    ),
  count: (filter) => countWith(query, (database) => countBetrokkenen(database, filter)),
  legVast: (gebeurtenissen) =>
    gebeurtenissen.length === 0
      ? Effect.void
      : post((database) => insertKoppelgebeurtenissen(database, { gebeurtenissen: JSON.stringify(gebeurtenissen) })),
  koppelgeschiedenis: (ids) =>
    ids.length === 0
      ? Effect.succeed([])
      : Effect.map(query((database) => koppelgeschiedenis(database, { ids })), ({ rows }) => rows)
})
