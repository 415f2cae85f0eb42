import {
  type Gebeurtenis,
  gebeurtenisVan,
  type Handeling,
  type Verantwoording,
  type VerantwoordRecord
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { sql, type SqlBool } from "kysely"
import { handelingenOf } from "../../system/handelingen-of.ts"
import { handelingColumns } from "../connection/columns.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import type { GebeurtenisRow, HandelingRow } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import { browseQuery, toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { type AskedAbout, askedAbout, latestAbout } from "../listing/latest-about.ts"

/** The port Verantwoording on PostgreSQL. */
export const verantwoording = ({ post, query }: DatabaseAccess): Context.Service.Shape<typeof Verantwoording> => ({
  legVast: (deeds, handelende) =>
    deeds.length === 0
      ? Effect.void
      : Effect.flatMap(handelingenOf(deeds, handelende), (handelingen) =>
        post((database) => insertRows(database, rowsOf(handelingen)))),
  browse: (record, browse) =>
    Effect.map(
      query((database) =>
        browseQuery(about(database.selectFrom("handeling").select(handelingColumns), record), {
          moment: sql.ref("op"),
          id: sql.ref("id"),
          browse
        }).execute()
      ),
      (rows) => toPage(rows, browse, { read: fromRow, momentOf: ({ op }) => op })
    ),
  latestAbout: (records, atMost) =>
    Effect.map(
      query((database) => latestOf(database, askedAbout(records, atMost))),
      ({ rows }) => rows.map(fromRow)
    ),
  count: (record) =>
    countWith(
      query,
      (database) =>
        about(database.selectFrom("handeling").select(({ fn }) => fn.countAll<string>().as("aantal")), record)
    )
})

const latestOf = fixedQuery((database, asked: AskedAbout) =>
  latestAbout(
    asked,
    { table: "handeling", moment: "op", id: "id", soort: "record_soort" },
    database.selectFrom("handeling").select(handelingColumns)
      .where(sql<SqlBool>`(record_id, op, id) = (plaats.record_id, plaats.moment, plaats.id)`)
  )
)

/** Entries and events, each as one value of JSON: one statement stores any number of them. */
interface Rows {
  readonly handelingen: string
  readonly gebeurtenissen: string
}

const rowsOf = (handelingen: ReadonlyArray<Handeling>): Rows => ({
  handelingen: JSON.stringify(handelingen.map(toRow)),
  gebeurtenissen: JSON.stringify(
    handelingen.flatMap((handeling) => Option.toArray(gebeurtenisVan(handeling))).map(toGebeurtenisRow)
  )
})

const insertRows = fixedQuery((_, { gebeurtenissen, handelingen }: Rows) =>
  sql`
    with spoor as (
      insert into handeling (id, soort, record_soort, record_id, velden, door, identiteit, activiteit, verzoek, op)
      select id, soort, record_soort, record_id, velden, door, identiteit, activiteit, verzoek, op
      from jsonb_to_recordset(${handelingen}::jsonb) as handeling (
        id uuid, soort text, record_soort text, record_id uuid, velden text[], door text, identiteit text,
        activiteit text, verzoek text, op timestamptz
      )
    )
    insert into gebeurtenis (id, soort, subject_soort, subject_id, op, verzoek)
    select id, soort, subject_soort, subject_id, op, verzoek
    from jsonb_to_recordset(${gebeurtenissen}::jsonb) as gebeurtenis
      (id uuid, soort text, subject_soort text, subject_id uuid, op timestamptz, verzoek text)`
)

const toRow = ({ activiteit, door, id, identiteit, op, record, soort, velden, verzoek }: Handeling): HandelingRow => ({
  id,
  soort,
  record_soort: record.soort,
  record_id: record.id,
  velden,
  door,
  identiteit: identiteit ?? null,
  activiteit: activiteit ?? null,
  verzoek: verzoek ?? null,
  op
})

const fromRow = ({ record_id, record_soort, ...row }: HandelingRow): Handeling =>
  withoutNulls({ ...row, record: { soort: record_soort, id: record_id } })

const toGebeurtenisRow = (
  { id, op, soort, subject, verzoek }: Gebeurtenis
): Omit<GebeurtenisRow, "volgnummer"> => ({
  id,
  soort,
  subject_soort: subject.soort,
  subject_id: subject.id,
  op,
  verzoek: verzoek ?? null
})

interface Filtered<Query> {
  where(column: "record_id" | "record_soort", is: "=", value: string): Query
}

const about = <Query extends Filtered<Query>>(query: Query, { id, soort }: VerantwoordRecord): Query =>
  query.where("record_id", "=", id).where("record_soort", "=", soort)
