import type { BetrokkeneId, Betrokkenen, GekendeBetrokkene, Koppelgebeurtenis } from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import type { Verbinding } from "../connection/database-access.ts"
import { vasteVraag } from "../connection/fixed-query.ts"
import { requireAffected } from "../klantcontact/klantcontacten.ts"
import { toPage } from "../listing/browse.ts"
import { momentOf, selecteerBetrokkenen, vanBetrokkeneRij } from "./betrokkene-row.ts"
import { browseBetrokkenen, countBetrokkenen } from "./betrokkenen-list.ts"
import { adresInsertion, insertion, replacement } from "./write-betrokkene.ts"

const withId = vasteVraag((database, { id }: { readonly id: BetrokkeneId }) =>
  selecteerBetrokkenen(database).where("id", "=", id)
)

const insertKoppelgebeurtenis = vasteVraag((database, { betrokkene, door, op, soort }: Koppelgebeurtenis) =>
  database.insertInto("koppelgebeurtenis").values({ betrokkene_id: betrokkene, soort, door, op })
)

/** The port Betrokkenen on PostgreSQL. */
export const betrokkenen = ({ transaction, query }: Verbinding): Context.Service.Shape<typeof Betrokkenen> => ({
  zoek: (id) =>
    Effect.map(
      query((database) => withId(database, { id })),
      ({ rows: [row] }) => Option.map(Option.fromUndefinedOr(row), vanBetrokkeneRij)
    ),
  voegToe: (betrokkene) => Effect.asVoid(query((database) => insertion(database, betrokkene))),
  vervang: (betrokkene, expected) =>
    transaction(Effect.gen(function*() {
      const replaced = yield* query((database) => replacement(database, betrokkene, expected).execute())
      yield* requireAffected(BigInt(replaced.length))
      if (betrokkene.contactgegevens.digitaleAdressen.length === 0) return
      yield* query((database) => adresInsertion(database, betrokkene).execute())
    })),
  verwijder: (id, expected) =>
    query((database) =>
      database.deleteFrom("betrokkene").where("id", "=", id).where("versie", "=", expected).executeTakeFirst()
    ).pipe(
      Effect.flatMap(({ numDeletedRows }) => requireAffected(numDeletedRows))
    ),
  vanPartij: (partij) =>
    Effect.map(
      query((database) => selecteerBetrokkenen(database).where("partij_id", "=", partij).orderBy("id").execute()),
      (rows) => rows.map((row) => vanBetrokkeneRij(row) as GekendeBetrokkene)
    ),
  browse: (filter, veld, browse) =>
    Effect.map(
      query((database) => browseBetrokkenen(database, filter, veld, browse).execute()),
      (rows) =>
        toPage(rows, browse, (row) => {
          const record = vanBetrokkeneRij(row)
          return {
            record,
            positie: { waarde: veld === "plaatsgevondenOp" ? momentOf(row) : record.registratiedatum, id: record.id }
          }
        })
    ),
  tel: (filter) =>
    Effect.map(
      query((database) => countBetrokkenen(database, filter).executeTakeFirstOrThrow()),
      ({ aantal: count }) => Number(count)
    ),
  legVast: (gebeurtenis) => Effect.asVoid(query((database) => insertKoppelgebeurtenis(database, gebeurtenis))),
  koppelgeschiedenis: (betrokkene) =>
    Effect.map(
      query((database) =>
        database.selectFrom("koppelgebeurtenis").select(["betrokkene_id as betrokkene", "soort", "door", "op"])
          .where("betrokkene_id", "=", betrokkene).orderBy("id").execute()
      ),
      (rows) => rows as unknown as ReadonlyArray<Koppelgebeurtenis>
    )
})
