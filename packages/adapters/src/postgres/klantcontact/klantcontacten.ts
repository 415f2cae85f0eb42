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
import type { KlantcontactRow, Tabellen } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import { toPage } from "../listing/browse.ts"
import { toKlantcontactRow, vanKlantcontactRij } from "./klantcontact-row.ts"
import { browseKlantcontacten, countKlantcontacten } from "./klantcontacten-list.ts"

/** The port Klantcontacten on PostgreSQL. */
export const klantcontacten = ({ transaction, query }: Verbinding): Context.Service.Shape<typeof Klantcontacten> => ({
  zoek: (id) => Effect.map(query((database) => readById(database, { id })), found),
  zoekAndLock: (id) => Effect.map(query((database) => lockById(database, { id })), found),
  zoekAll: (ids) =>
    ids.length === 0
      ? Effect.succeed([])
      : Effect.map(query((database) => withIds(database, { ids })), ({ rows }) => rows.map(vanKlantcontactRij)),
  voegToe: (klantcontact) => Effect.asVoid(query((database) => insertion(database, toKlantcontactRow(klantcontact)))),
  vervang: (klantcontact, expected) =>
    query((database) =>
      database.updateTable("klantcontact").set(toKlantcontactRow(klantcontact)).where("id", "=", klantcontact.id)
        .where("versie", "=", expected)
        .executeTakeFirst()
    ).pipe(Effect.flatMap(({ numUpdatedRows }) => requireAffected(numUpdatedRows))),
  verwijder: (id, expected) =>
    transaction(Effect.gen(function*() {
      // Who registers on it holds it until he is done, and nobody can come after this: those who are there now are those who go.
      const row = yield* query((database) =>
        withId(database, id).where("versie", "=", expected).forUpdate().executeTakeFirst()
      )
      if (row === undefined) return yield* new VersieConflict()
      const along = yield* query((database) =>
        database.selectFrom("betrokkene").select(["id", "partij_id"]).where("klantcontact_id", "=", id).forUpdate()
          .execute()
      )
      yield* query((database) => database.deleteFrom("klantcontact").where("id", "=", id).execute())
      return along.map(({ id, partij_id }) => withoutNulls({ id, partij: partij_id }) as DeletedAlong)
    })),
  browse: (filter, veld, browse) =>
    Effect.map(
      query((database) => browseKlantcontacten(database, filter, veld, browse).execute()),
      (rows) =>
        toPage(rows, browse, (row) => {
          const record = vanKlantcontactRij(row)
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
      query((database) => countKlantcontacten(database, filter).executeTakeFirstOrThrow()),
      ({ aantal: count }) => Number(count)
    )
})

const withId = (database: Kysely<Tabellen>, id: KlantcontactId) =>
  database.selectFrom("klantcontact").select(klantcontactkolommen).where("id", "=", id)

const readById = vasteVraag((database, { id }: { readonly id: KlantcontactId }) => withId(database, id))

const lockById = vasteVraag((database, { id }: { readonly id: KlantcontactId }) => withId(database, id).forKeyShare())

const withIds = vasteVraag((database, { ids }: { readonly ids: ReadonlyArray<KlantcontactId> }) =>
  database.selectFrom("klantcontact").select(klantcontactkolommen).where("id", "=", sql<string>`any(${ids}::uuid[])`)
)

const insertion = vasteVraag((database, row: KlantcontactRow) => database.insertInto("klantcontact").values(row))

const found = ({ rows: [row] }: { readonly rows: ReadonlyArray<KlantcontactRow> }): Option.Option<Klantcontact> =>
  Option.map(Option.fromUndefinedOr(row), vanKlantcontactRij)

/** A change that touched no row was based on a version that is not there any more (B12). */
export const requireAffected = (rows: bigint): Effect.Effect<void, VersieConflict> =>
  rows === 0n ? Effect.fail(new VersieConflict()) : Effect.void
