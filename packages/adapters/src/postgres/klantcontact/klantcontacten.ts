import {
  type Klantcontact,
  type Klantcontacten,
  type KlantcontactId,
  NummerBezet,
  VersieConflict
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type Kysely, sql } from "kysely"
import { klantcontactColumns } from "../connection/columns.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import { oneOf } from "../connection/one-of.ts"
import { requireAffected, requireAll } from "../connection/require-affected.ts"
import type { KlantcontactRow, Tables } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import { toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { fromKlantcontactRow, toKlantcontactRow } from "./klantcontact-row.ts"
import { browseKlantcontacten, countKlantcontacten } from "./klantcontacten-list.ts"

/** The port Klantcontacten on PostgreSQL. */
export const klantcontacten = (
  { asUnit, query, queryWithRefusal, transaction }: DatabaseAccess
): Context.Service.Shape<typeof Klantcontacten> => ({
  zoek: (id) => Effect.map(query((database) => readById(database, { id })), found),
  zoekAndLock: (id) => Effect.map(query((database) => lockById(database, { id })), found),
  zoekAll: (ids) =>
    ids.length === 0
      ? Effect.succeed([])
      : Effect.map(query((database) => withIds(database, { ids })), ({ rows }) => rows.map(fromKlantcontactRow)),
  voegToe: (klantcontact) =>
    Effect.flatMap(
      query((database) => insertion(database, toKlantcontactRow(klantcontact))),
      ({ numAffectedRows }) => numAffectedRows === 1n ? Effect.void : takenBy(query, klantcontact)
    ),
  vervang: (klantcontact, expected) =>
    queryWithRefusal(
      refusal,
      (database) =>
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
  database.selectFrom("klantcontact").select(klantcontactColumns).where("id", "=", oneOf(ids))
)

const updateRows = fixedQuery((_, { rows }: { readonly rows: string }) =>
  sql`
    update klantcontact
    set referentienummer = na.referentienummer, kanaal = na.kanaal, onderwerp = na.onderwerp, inhoud = na.inhoud, taal = na.taal,
      vertrouwelijk = na.vertrouwelijk, plaatsgevonden_op = na.plaatsgevonden_op,
      indicatie_contact_gelukt = na.indicatie_contact_gelukt,
      verdere_actie_ondernomen = na.verdere_actie_ondernomen, verdere_teksten = na.verdere_teksten,
      zoals_ontvangen = na.zoals_ontvangen, versie = na.versie
    from jsonb_to_recordset(${rows}::jsonb) as na (
      id uuid, referentienummer text, kanaal text, onderwerp text, inhoud text, taal text, vertrouwelijk boolean,
      plaatsgevonden_op timestamptz, indicatie_contact_gelukt boolean, verdere_actie_ondernomen boolean,
      verdere_teksten jsonb, zoals_ontvangen jsonb, versie integer, expected integer
    )
    where klantcontact.id = na.id and klantcontact.versie = na.expected`
)

/** Adds no row if a number is taken, rather than failing: the transaction can go on, and no log gets the number. */
const insertion = fixedQuery((database, row: KlantcontactRow) =>
  database.insertInto("klantcontact").values(row).onConflict((conflict) => conflict.doNothing())
)

/** Which number of a klantcontact was taken; the nummer if whoever had it is gone by now. */
const takenBy = (query: DatabaseAccess["query"], { gegevens: { referentienummer }, nummer }: Klantcontact) =>
  Effect.flatMap(
    query((database) =>
      database.selectFrom("klantcontact").select("nummer").where(({ eb, or }) =>
        or([
          eb("nummer", "=", nummer),
          ...(referentienummer === undefined ? [] : [eb("referentienummer", "=", referentienummer)])
        ])
      ).execute()
    ),
    (holders) =>
      Effect.fail(
        new NummerBezet({
          soort: "klantcontact",
          veld: holders.length === 0 || holders.some((holder) => holder.nummer === nummer)
            ? "nummer"
            : "referentienummer"
        })
      )
  )

const refusal = (constraint: string): Option.Option<NummerBezet> =>
  Option.map(
    Option.fromUndefinedOr(numbers.find((veld) => constraint === `klantcontact_${veld}_uniek`)),
    (veld) => new NummerBezet({ soort: "klantcontact", veld })
  )

const numbers = ["nummer", "referentienummer"] as const

const found = ({ rows }: { readonly rows: ReadonlyArray<KlantcontactRow> }): Option.Option<Klantcontact> =>
  firstRow(rows, fromKlantcontactRow)
