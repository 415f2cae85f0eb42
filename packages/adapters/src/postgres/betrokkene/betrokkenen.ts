import type { BetrokkeneId, Betrokkenen, GekendeBetrokkene, Koppelgebeurtenis } from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import type { Verbinding } from "../connection/database-access.ts"
import { vasteVraag } from "../connection/fixed-query.ts"
import { geraakt } from "../klantcontact/klantcontacten.ts"
import { naarBladzijde } from "../listing/browse.ts"
import { momentVan, selecteerBetrokkenen, vanBetrokkeneRij } from "./betrokkene-row.ts"
import { bladerBetrokkenen, telBetrokkenen } from "./betrokkenen-list.ts"
import { adressering, toevoeging, vervanging } from "./write-betrokkene.ts"

const metId = vasteVraag((database, { id }: { readonly id: BetrokkeneId }) =>
  selecteerBetrokkenen(database).where("id", "=", id)
)

const vastlegging = vasteVraag((database, { betrokkene, door, op, soort }: Koppelgebeurtenis) =>
  database.insertInto("koppelgebeurtenis").values({ betrokkene_id: betrokkene, soort, door, op })
)

/** The port Betrokkenen on PostgreSQL. */
export const betrokkenen = ({ transactie, vraag }: Verbinding): Context.Service.Shape<typeof Betrokkenen> => ({
  zoek: (id) =>
    Effect.map(
      vraag((database) => metId(database, { id })),
      ({ rows: [rij] }) => Option.map(Option.fromUndefinedOr(rij), vanBetrokkeneRij)
    ),
  voegToe: (betrokkene) => Effect.asVoid(vraag((database) => toevoeging(database, betrokkene))),
  vervang: (betrokkene, verwacht) =>
    transactie(Effect.gen(function*() {
      const vervangen = yield* vraag((database) => vervanging(database, betrokkene, verwacht).execute())
      yield* geraakt(BigInt(vervangen.length))
      if (betrokkene.contactgegevens.digitaleAdressen.length === 0) return
      yield* vraag((database) => adressering(database, betrokkene).execute())
    })),
  verwijder: (id, verwacht) =>
    vraag((database) =>
      database.deleteFrom("betrokkene").where("id", "=", id).where("versie", "=", verwacht).executeTakeFirst()
    ).pipe(
      Effect.flatMap(({ numDeletedRows }) => geraakt(numDeletedRows))
    ),
  vanPartij: (partij) =>
    Effect.map(
      vraag((database) => selecteerBetrokkenen(database).where("partij_id", "=", partij).orderBy("id").execute()),
      (rijen) => rijen.map((rij) => vanBetrokkeneRij(rij) as GekendeBetrokkene)
    ),
  browse: (filter, veld, blader) =>
    Effect.map(
      vraag((database) => bladerBetrokkenen(database, filter, veld, blader).execute()),
      (rijen) =>
        naarBladzijde(rijen, blader, (rij) => {
          const record = vanBetrokkeneRij(rij)
          return {
            record,
            positie: { waarde: veld === "plaatsgevondenOp" ? momentVan(rij) : record.registratiedatum, id: record.id }
          }
        })
    ),
  tel: (filter) =>
    Effect.map(
      vraag((database) => telBetrokkenen(database, filter).executeTakeFirstOrThrow()),
      ({ aantal }) => Number(aantal)
    ),
  legVast: (gebeurtenis) => Effect.asVoid(vraag((database) => vastlegging(database, gebeurtenis))),
  koppelgeschiedenis: (betrokkene) =>
    Effect.map(
      vraag((database) =>
        database.selectFrom("koppelgebeurtenis").select(["betrokkene_id as betrokkene", "soort", "door", "op"])
          .where("betrokkene_id", "=", betrokkene).orderBy("id").execute()
      ),
      (rijen) => rijen as unknown as ReadonlyArray<Koppelgebeurtenis>
    )
})
