import {
  type PageRequest,
  type Raadpleging,
  type Raadplegingen,
  type RaadplegingFilter,
  type RaadplegingId,
  type RaadplegingWithRecords,
  type ShownRecord,
  type Tijdstip
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type ExpressionBuilder, type Selectable, sql } from "kysely"
import { identified, type IdentifiedRaadpleging } from "../../system/identified.ts"
import { raadplegingColumns } from "../connection/columns.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import type { RaadplegingRow, Tables } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import { browseQuery, inOrder, inPeriod, toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { type AskedAbout, askedAbout, latestAbout } from "../listing/latest-about.ts"

/** The port Raadplegingen on PostgreSQL. */
export const raadplegingen = ({ query }: DatabaseAccess): Context.Service.Shape<typeof Raadplegingen> => ({
  voegToe: (added) =>
    added.length === 0
      ? Effect.void
      : Effect.asVoid(query((database) => insertRows(database, rowsOf(identified(added))))),
  zoek: (id) => Effect.map(query((database) => byId(database, { id })), ({ rows: [row] }) => fromWholeRow(row)),
  browse: (filter, browse) =>
    Effect.map(
      query((database) =>
        "record" in filter
          ? showing(database, filter.record, browse).execute()
          : browseQuery(
            database.selectFrom("raadpleging").select(raadplegingColumns).where("identiteit", "=", filter.identiteit),
            { moment: sql.ref("op"), id: sql.ref("id"), browse, period: { start: filter.vanaf, end: filter.tot } }
          ).execute()
      ),
      (rows) => toPage(rows, browse, { read: fromRow, momentOf: ({ op }) => op })
    ),
  latestAbout: (records, atMost) =>
    Effect.map(
      query((database) => latestOf(database, askedAbout(records, atMost))),
      ({ rows }) => rows.map(fromRow)
    ),
  count: (filter) => countWith(query, (database) => counting(database, filter)),
  prune: (before) =>
    Effect.asVoid(query((database) => sql`select beheer_raadplegingen(${before}::timestamptz)`.execute(database)))
})

type Database = Parameters<Parameters<DatabaseAccess["query"]>[0]>[0]

/**
 * The raadplegingen that showed a record: first a page of the record, and then each of its rows by itself, from the
 * month of the moment that stands with the record. A join of the two as wholes would read all that was ever shown.
 */
const showing = (database: Database, { id, soort }: ShownRecord, browse: PageRequest) => {
  const page = browseQuery(
    database.selectFrom("raadpleging_record").select(["op", "raadpleging_id"]).where("record_id", "=", id)
      .where("soort", "=", soort),
    { moment: sql.ref("op"), id: sql.ref("raadpleging_id"), browse }
  )
  const one = (row: ExpressionBuilder<Tables & { record: Shown }, "record">) =>
    row.selectFrom("raadpleging").select(raadplegingColumns).whereRef("raadpleging.id", "=", "record.raadpleging_id")
      .whereRef("raadpleging.op", "=", "record.op").limit(1).as("raadpleging")
  return inOrder(
    database.selectFrom(page.as("record")).innerJoinLateral(one, (join) => join.onTrue()).select(raadplegingColumns),
    { moment: sql.ref("record.op"), id: sql.ref("record.raadpleging_id"), browse }
  )
}

type Shown = Pick<Selectable<Tables["raadpleging_record"]>, "op" | "raadpleging_id">

const latestOf = fixedQuery((database, asked: AskedAbout) =>
  latestAbout(
    asked,
    { table: "raadpleging_record", moment: "op", id: "raadpleging_id", soort: "soort" },
    database.selectFrom("raadpleging").select(raadplegingColumns)
      .where("raadpleging.id", "=", sql.ref<RaadplegingId>("plaats.id")).where(
        "raadpleging.op",
        "=",
        sql.ref<Tijdstip>("plaats.moment")
      )
  )
)

const counting = (database: Database, filter: RaadplegingFilter) =>
  "record" in filter
    ? database.selectFrom("raadpleging_record").select(({ fn }) => fn.countAll<string>().as("aantal"))
      .where("record_id", "=", filter.record.id).where("soort", "=", filter.record.soort)
    : database.selectFrom("raadpleging").select(({ fn }) => fn.countAll<string>().as("aantal"))
      .where("identiteit", "=", filter.identiteit)
      .where(({ and }) => and(inPeriod(sql.ref("op"), { start: filter.vanaf, end: filter.tot })))

/** All of them as one value of JSON: one statement stores any number of answers with any number of records. */
interface Rows {
  readonly raadplegingen: string
}

const rowsOf = (added: ReadonlyArray<IdentifiedRaadpleging>): Rows => ({
  raadplegingen: JSON.stringify(added.map(({ records, ...raadpleging }) => ({
    ...raadpleging,
    aantal: records.length,
    klantcontacten: idsOf(records, "klantcontact"),
    betrokkenen: idsOf(records, "betrokkene"),
    partijen: idsOf(records, "partij"),
    overige: others(records).map(({ id }) => id),
    overige_soorten: others(records).map(({ soort }) => soort)
  })))
})

const idsOf = (records: ReadonlyArray<ShownRecord>, soort: ShownRecord["soort"]): ReadonlyArray<string> =>
  records.filter((record) => record.soort === soort).map(({ id }) => id)

/** The records of kinds that have no column of their own. */
const others = (records: ReadonlyArray<ShownRecord>): ReadonlyArray<ShownRecord> =>
  records.filter(({ soort }) => !["klantcontact", "betrokkene", "partij"].includes(soort))

/** Both tables get their moment from the server, where it is the same within a statement. */
const insertRows = fixedQuery((_, { raadplegingen }: Rows) =>
  sql`
    with gegeven as materialized (
      select * from jsonb_to_recordset(${raadplegingen}::jsonb) as gegeven (
        id uuid, door text, identiteit text, activiteit text, doelbinding text, verzoek text, aantal integer,
        klantcontacten uuid[], betrokkenen uuid[], partijen uuid[], overige uuid[], overige_soorten text[]
      )
    ), getoond as (
      insert into raadpleging_record (record_id, soort, raadpleging_id)
      select record_id, soort, id
      from gegeven cross join lateral (
        select 'klantcontact' as soort, unnest(klantcontacten) as record_id
        union all select 'betrokkene', unnest(betrokkenen)
        union all select 'partij', unnest(partijen)
        union all select * from unnest(overige_soorten, overige)
      ) as record
    )
    insert into raadpleging (id, door, identiteit, activiteit, doelbinding, verzoek, aantal, klantcontacten,
      betrokkenen, partijen, overige, overige_soorten)
    select id, door, identiteit, activiteit, doelbinding, verzoek, aantal, klantcontacten, betrokkenen, partijen,
      overige, overige_soorten
    from gegeven`
)

const byId = fixedQuery((database, { id }: { readonly id: RaadplegingId }) =>
  database.selectFrom("raadpleging").select([...raadplegingColumns, ...idColumns]).where("id", "=", id)
)

const idColumns = ["klantcontacten", "betrokkenen", "partijen", "overige", "overige_soorten"] as const

const fromRow = (row: Omit<Selectable<RaadplegingRow>, typeof idColumns[number]>): Raadpleging => withoutNulls(row)

const fromWholeRow = (row: Selectable<RaadplegingRow> | undefined): Option.Option<RaadplegingWithRecords> => {
  if (row === undefined) return Option.none()
  const { betrokkenen, klantcontacten, overige, overige_soorten: soorten, partijen, ...rest } = row
  return Option.some({
    ...fromRow(rest),
    records: [
      ...klantcontacten.map((id) => ({ soort: "klantcontact" as const, id })),
      ...betrokkenen.map((id) => ({ soort: "betrokkene" as const, id })),
      ...partijen.map((id) => ({ soort: "partij" as const, id })),
      ...overige.map((id, place) => ({ soort: soorten[place], id }))
    ]
  } as RaadplegingWithRecords)
}
