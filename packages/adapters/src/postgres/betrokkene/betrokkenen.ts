import type { BetrokkeneId, Betrokkenen, GekendeBetrokkene, Koppelgebeurtenis } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import { requireAffected } from "../connection/require-affected.ts"
import { toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { fromBetrokkeneRow, selectBetrokkenen } from "./betrokkene-row.ts"
import { browseBetrokkenen, countBetrokkenen } from "./betrokkenen-list.ts"
import { addBetrokkene, addDigitaleAdressen, replaceBetrokkene } from "./write-betrokkene.ts"

const withId = fixedQuery((database, { id }: { readonly id: BetrokkeneId }) =>
  selectBetrokkenen(database).where("id", "=", id)
)

const insertKoppelgebeurtenis = fixedQuery((database, { betrokkene, door, op, soort }: Koppelgebeurtenis) =>
  database.insertInto("koppelgebeurtenis").values({ betrokkene_id: betrokkene, soort, door, op })
)

/** The port Betrokkenen on PostgreSQL. */
export const betrokkenen = ({ query, transaction }: DatabaseAccess): Context.Service.Shape<typeof Betrokkenen> => ({
  zoek: (id) =>
    Effect.map(query((database) => withId(database, { id })), ({ rows }) => firstRow(rows, fromBetrokkeneRow)),
  voegToe: (betrokkene) => Effect.asVoid(query((database) => addBetrokkene(database, betrokkene))),
  vervang: (betrokkene, expected) =>
    transaction(Effect.gen(function*() {
      const replaced = yield* query((database) => replaceBetrokkene(database, betrokkene, expected).execute())
      yield* requireAffected(BigInt(replaced.length))
      if (betrokkene.contactgegevens.digitaleAdressen.length === 0) return
      yield* query((database) => addDigitaleAdressen(database, betrokkene).execute())
    })),
  verwijder: (id, expected) =>
    query((database) =>
      database.deleteFrom("betrokkene").where("id", "=", id).where("versie", "=", expected).executeTakeFirst()
    ).pipe(
      Effect.flatMap(({ numDeletedRows }) => requireAffected(numDeletedRows))
    ),
  vanPartij: (partij) =>
    Effect.map(
      query((database) => selectBetrokkenen(database).where("partij_id", "=", partij).orderBy("id").execute()),
      (rows) => rows.map((row) => fromBetrokkeneRow(row) as GekendeBetrokkene)
    ),
  browse: (filter, field, browse) =>
    Effect.map(
      query((database) => browseBetrokkenen(database, filter, field, browse).execute()),
      (rows) =>
        toPage(rows, browse, {
          read: fromBetrokkeneRow,
          momentOf: ({ registratiedatum }, row) =>
            field === "plaatsgevondenOp" ? row.plaatsgevonden_op : registratiedatum
        })
    ),
  count: (filter) => countWith(query, (database) => countBetrokkenen(database, filter)),
  legVast: (gebeurtenis) => Effect.asVoid(query((database) => insertKoppelgebeurtenis(database, gebeurtenis))),
  koppelgeschiedenis: (betrokkene) =>
    query((database) =>
      database.selectFrom("koppelgebeurtenis").select(["betrokkene_id as betrokkene", "soort", "door", "op"])
        .where("betrokkene_id", "=", betrokkene).orderBy("id").execute()
    )
})
