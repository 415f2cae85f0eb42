import { type Klantcontact, type Klantcontacten, type KlantcontactId, VersieConflict } from "@betrokkene/domain"
import { type Context, Effect, type Option } from "effect"
import { type Kysely, sql } from "kysely"
import { klantcontactColumns } from "../connection/columns.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import { requireAffected, requireAll } from "../connection/require-affected.ts"
import type { KlantcontactRow, Tables } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import { toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { fromKlantcontactRow, toKlantcontactRow } from "./klantcontact-row.ts"
import { browseKlantcontacten, countKlantcontacten } from "./klantcontacten-list.ts"

/** The port Klantcontacten on PostgreSQL. */
export const klantcontacten = (
  { asUnit, query, transaction }: DatabaseAccess
): Context.Service.Shape<typeof Klantcontacten> => ({
  zoek: (id) => Effect.map(query((database) => readById(database, { id })), found),
  zoekAndLock: (id) => Effect.map(query((database) => lockById(database, { id })), found),
  zoekAll: (ids) =>
    ids.length === 0
      ? Effect.succeed([])
      : Effect.map(query((database) => withIds(database, { ids })), ({ rows }) => rows.map(fromKlantcontactRow)),
  voegToe: (klantcontact) => Effect.asVoid(query((database) => insertion(database, toKlantcontactRow(klantcontact)))),
  vervang: (klantcontact, expected) =>
    query((database) =>
      database.updateTable("klantcontact").set(toKlantcontactRow(klantcontact)).where("id", "=", klantcontact.id)
        .where("versie", "=", expected)
        .executeTakeFirst()
    ).pipe(Effect.flatMap(({ numUpdatedRows }) => requireAffected(numUpdatedRows))),
  vervangAll: (changes) =>
    asUnit(Effect.flatMap(
      query((database) =>
        updateRows(database, {
          rows: JSON.stringify(changes.map(({ na, voor }) => ({ ...toKlantcontactRow(na), expected: voor.versie })))
        })
      ),
      (result) => requireAll(result, changes)
    )),
  verwijder: (id, expected) =>
    transaction(Effect.gen(function*() {
      // A registration locks the klantcontact until it commits. So after this lock no betrokkene can be added, and
      // all are found.
      const row = yield* query((database) =>
        withId(database, id).where("versie", "=", expected).forUpdate().executeTakeFirst()
      )
      if (row === undefined) return yield* new VersieConflict()
      const along = yield* query((database) =>
        database.selectFrom("betrokkene").select(["id", "partij_id"]).where("klantcontact_id", "=", id).forUpdate()
          .execute()
      )
      yield* query((database) => database.deleteFrom("klantcontact").where("id", "=", id).execute())
      return along.map(({ id, partij_id }) => withoutNulls({ id, partij: partij_id }))
    })),
  browse: (filter, field, browse) =>
    Effect.map(
      query((database) => browseKlantcontacten(database, filter, field, browse).execute()),
      (rows) =>
        toPage(rows, browse, {
          read: fromKlantcontactRow,
          momentOf: ({ gegevens, registratiedatum }) =>
            field === "plaatsgevondenOp" ? gegevens.plaatsgevondenOp : registratiedatum
        })
    ),
  count: (filter) => countWith(query, (database) => countKlantcontacten(database, filter))
})

const withId = (database: Kysely<Tables>, id: KlantcontactId) =>
  database.selectFrom("klantcontact").select(klantcontactColumns).where("id", "=", id)

const readById = fixedQuery((database, { id }: { readonly id: KlantcontactId }) => withId(database, id))

const lockById = fixedQuery((database, { id }: { readonly id: KlantcontactId }) => withId(database, id).forKeyShare())

const withIds = fixedQuery((database, { ids }: { readonly ids: ReadonlyArray<KlantcontactId> }) =>
  database.selectFrom("klantcontact").select(klantcontactColumns).where(
    "id",
    "=",
    sql<KlantcontactId>`any(${ids}::uuid[])`
  )
)

const updateRows = fixedQuery((_, { rows }: { readonly rows: string }) =>
  sql`
    update klantcontact
    set kanaal = na.kanaal, onderwerp = na.onderwerp, inhoud = na.inhoud, taal = na.taal,
      vertrouwelijk = na.vertrouwelijk, plaatsgevonden_op = na.plaatsgevonden_op,
      indicatie_contact_gelukt = na.indicatie_contact_gelukt,
      verdere_actie_ondernomen = na.verdere_actie_ondernomen, verdere_teksten = na.verdere_teksten, versie = na.versie
    from jsonb_to_recordset(${rows}::jsonb) as na (
      id uuid, kanaal text, onderwerp text, inhoud text, taal text, vertrouwelijk boolean,
      plaatsgevonden_op timestamptz, indicatie_contact_gelukt boolean, verdere_actie_ondernomen boolean,
      verdere_teksten jsonb, versie integer, expected integer
    )
    where klantcontact.id = na.id and klantcontact.versie = na.expected`
)

const insertion = fixedQuery((database, row: KlantcontactRow) => database.insertInto("klantcontact").values(row))

const found = ({ rows }: { readonly rows: ReadonlyArray<KlantcontactRow> }): Option.Option<Klantcontact> =>
  firstRow(rows, fromKlantcontactRow)
