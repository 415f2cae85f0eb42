import { type Expression, type RawBuilder, sql } from "kysely"

/** The records that are asked for, with their kinds where the table knows them, and how many rows at most. */
export interface AskedAbout {
  readonly ids: ReadonlyArray<string>
  readonly soorten?: ReadonlyArray<string>
  readonly atMost: number
}

/** A table of what is about records, with an index on `record_id` and then the columns `moment` and `id`. */
interface TableAbout {
  readonly table: string
  readonly moment: string
  readonly id: string
  /** The column with the kind of the record. */
  readonly soort?: string
}

/** The records that are asked for, as parameters. */
export const askedAbout = (
  records: ReadonlyArray<{ readonly id: string; readonly soort: string }>,
  atMost: number
): Required<AskedAbout> => ({
  ids: records.map(({ id }) => id),
  soorten: records.map(({ soort }) => soort),
  atMost
})

/**
 * The latest rows about these records, each once and the last one first. `row` selects the row at a `plaats`, which has
 * its `moment`, its `id` and one `record_id`.
 *
 * Each record is read by itself and no further than `atMost`: the latest of all at once would be found by sorting all
 * that was ever about them. That bound comes from a subquery. If PostgreSQL knew it, it would expect fewer rows about
 * most records, and so sort all that is about a busy one too. The rows are looked up one by one, each by its index.
 */
export const latestAbout = <Row>(
  { atMost, ids, soorten }: AskedAbout,
  { id, moment, soort, table }: TableAbout,
  row: Expression<Row>
): RawBuilder<Row> => {
  const asked = soorten === undefined
    ? sql`unnest(${ids}::uuid[]) as gevraagd (record_id)`
    : sql`unnest(${ids}::uuid[], ${soorten}::text[]) as gevraagd (record_id, soort)`
  const ofSoort = soort === undefined ? sql`` : sql`and ${sql.ref(soort)} = gevraagd.soort`
  return sql<Row>`
    select rij.* from (
      select distinct on (een.moment, een.id) een.moment, een.id, gevraagd.record_id
      from ${asked} cross join lateral (
        select ${sql.ref(moment)} as moment, ${sql.ref(id)} as id from ${sql.table(table)}
        where record_id = gevraagd.record_id ${ofSoort}
        order by ${sql.ref(moment)} desc, ${sql.ref(id)} desc limit (select ${atMost}::integer)
      ) as een
      order by een.moment desc, een.id desc limit ${atMost}
    ) as plaats cross join lateral (${row} limit 1) as rij
    order by plaats.moment desc, plaats.id desc`
}
