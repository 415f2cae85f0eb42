import {
  type DeletedAlong,
  type Klantcontact,
  type Klantcontacten,
  type KlantcontactId,
  VersieConflict
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type Kysely, sql } from "kysely"
import { klantcontactkolommen } from "../connection/columns.ts"
import type { Verbinding } from "../connection/database-access.ts"
import { vasteVraag } from "../connection/fixed-query.ts"
import type { KlantcontactTabel, Tabellen } from "../connection/tables.ts"
import { zonderLeeg } from "../connection/without-nulls.ts"
import { naarBladzijde } from "../listing/browse.ts"
import { naarKlantcontactRij, vanKlantcontactRij } from "./klantcontact-row.ts"
import { bladerKlantcontacten, telKlantcontacten } from "./klantcontacten-list.ts"

/** The port Klantcontacten on PostgreSQL. */
export const klantcontacten = ({ transactie, vraag }: Verbinding): Context.Service.Shape<typeof Klantcontacten> => ({
  zoek: (id) => Effect.map(vraag((database) => leesMetId(database, { id })), gevonden),
  zoekAndLock: (id) => Effect.map(vraag((database) => houdVastMetId(database, { id })), gevonden),
  zoekAll: (ids) =>
    ids.length === 0
      ? Effect.succeed([])
      : Effect.map(vraag((database) => metIds(database, { ids })), ({ rows }) => rows.map(vanKlantcontactRij)),
  voegToe: (klantcontact) =>
    Effect.asVoid(vraag((database) => toevoeging(database, naarKlantcontactRij(klantcontact)))),
  vervang: (klantcontact, verwacht) =>
    vraag((database) =>
      database.updateTable("klantcontact").set(naarKlantcontactRij(klantcontact)).where("id", "=", klantcontact.id)
        .where("versie", "=", verwacht)
        .executeTakeFirst()
    ).pipe(Effect.flatMap(({ numUpdatedRows }) => geraakt(numUpdatedRows))),
  verwijder: (id, verwacht) =>
    transactie(Effect.gen(function*() {
      // Who registers on it holds it until he is done, and nobody can come after this: those who are there now are those who go.
      const rij = yield* vraag((database) =>
        metId(database, id).where("versie", "=", verwacht).forUpdate().executeTakeFirst()
      )
      if (rij === undefined) return yield* new VersieConflict()
      const mee = yield* vraag((database) =>
        database.selectFrom("betrokkene").select(["id", "partij_id"]).where("klantcontact_id", "=", id).forUpdate()
          .execute()
      )
      yield* vraag((database) => database.deleteFrom("klantcontact").where("id", "=", id).execute())
      return mee.map(({ id, partij_id }) => zonderLeeg({ id, partij: partij_id }) as DeletedAlong)
    })),
  browse: (filter, veld, blader) =>
    Effect.map(
      vraag((database) => bladerKlantcontacten(database, filter, veld, blader).execute()),
      (rijen) =>
        naarBladzijde(rijen, blader, (rij) => {
          const record = vanKlantcontactRij(rij)
          return {
            record,
            positie: {
              waarde: veld === "plaatsgevondenOp" ? record.gegevens.plaatsgevondenOp : record.registratiedatum,
              id: record.id
            }
          }
        })
    ),
  tel: (filter) =>
    Effect.map(
      vraag((database) => telKlantcontacten(database, filter).executeTakeFirstOrThrow()),
      ({ aantal }) => Number(aantal)
    )
})

const metId = (database: Kysely<Tabellen>, id: KlantcontactId) =>
  database.selectFrom("klantcontact").select(klantcontactkolommen).where("id", "=", id)

const leesMetId = vasteVraag((database, { id }: { readonly id: KlantcontactId }) => metId(database, id))

const houdVastMetId = vasteVraag((database, { id }: { readonly id: KlantcontactId }) =>
  metId(database, id).forKeyShare()
)

const metIds = vasteVraag((database, { ids }: { readonly ids: ReadonlyArray<KlantcontactId> }) =>
  database.selectFrom("klantcontact").select(klantcontactkolommen).where("id", "=", sql<string>`any(${ids}::uuid[])`)
)

const toevoeging = vasteVraag((database, rij: KlantcontactTabel) => database.insertInto("klantcontact").values(rij))

const gevonden = ({ rows: [rij] }: { readonly rows: ReadonlyArray<KlantcontactTabel> }): Option.Option<Klantcontact> =>
  Option.map(Option.fromUndefinedOr(rij), vanKlantcontactRij)

/** A change that touched no row was based on a version that is not there any more (B12). */
export const geraakt = (rijen: bigint): Effect.Effect<void, VersieConflict> =>
  rijen === 0n ? Effect.fail(new VersieConflict()) : Effect.void
