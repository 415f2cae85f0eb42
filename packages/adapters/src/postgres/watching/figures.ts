import {
  type GrowingStorage,
  maximumCounted,
  type RegisterFigures,
  type Tijdstip,
  type WaitingFigure
} from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { type RawBuilder, sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"

/** The port Figures on PostgreSQL: one statement, which reads no table as a whole. */
export const figures = ({ query }: DatabaseAccess): Context.Service.Shape<typeof RegisterFigures> => ({
  read: Effect.map(
    query((database) => selectFigures.execute(database)),
    ({ rows: [row] }) => ({
      gebeurtenissen: {
        undistributed: waiting(row?.undistributed),
        pending: waiting(row?.pending),
        "dead-letter": waiting(row?.dead_letter)
      },
      handelingen: Number(row?.handelingen ?? 0),
      unsealed: waiting(row?.unsealed),
      raadplegingen: Number(row?.raadplegingen ?? 0),
      bytes: {
        "audit-trail": Number(row?.bytes["audit-trail"] ?? 0),
        "read-log": Number(row?.bytes["read-log"] ?? 0),
        findings: Number(row?.bytes.findings ?? 0),
        events: Number(row?.bytes.events ?? 0)
      }
    })
  )
})

type FirstAndCount = { readonly aantal: number; readonly sinds: Tijdstip | null }

const waiting = (row: FirstAndCount | undefined): WaitingFigure => ({
  aantal: row?.aantal ?? 0,
  ...(typeof row?.sinds === "string" ? { sinds: row.sinds } : {})
})

/** Counts rows up to a bound, and looks up the first of them. `order` is that of an index over these rows. */
const counted = (rows: RawBuilder<unknown>, moment: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
  sql`json_build_object(
    'aantal', (select count(*) from (select ${rows} limit ${sql.lit(maximumCounted)}) as geteld),
    'sinds', (select to_char(${moment}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') ${rows} order by ${order} limit 1))`

const size = (...tables: ReadonlyArray<string>): RawBuilder<unknown> =>
  sql.join(tables.map((table) => sql`pg_total_relation_size(${sql.lit(table)}::regclass)`), sql` + `)

const sizeOfParts = (table: string): RawBuilder<unknown> =>
  sql`coalesce((select sum(pg_total_relation_size(relid)) from pg_partition_tree(${sql.lit(table)})), 0)`

/**
 * The trail numbers its seals, so its length is known without counting. The length of the read log is what the planner
 * estimates: by the density of each month when it was last analysed and its size now, or by the rows that were added
 * since the statistics began, whichever is more.
 */
const selectFigures = sql<{
  readonly undistributed: FirstAndCount
  readonly pending: FirstAndCount
  readonly dead_letter: FirstAndCount
  readonly handelingen: string
  readonly unsealed: FirstAndCount
  readonly raadplegingen: string
  readonly bytes: Readonly<Record<GrowingStorage, number>>
}>`
  select
    ${counted(sql`from gebeurtenis`, sql`op`, sql`volgnummer`)} as undistributed,
    ${counted(sql`from bezorging where onbestelbaar_sinds is null`, sql`op`, sql`nummer`)} as pending,
    ${
  counted(sql`from bezorging where onbestelbaar_sinds is not null`, sql`onbestelbaar_sinds`, sql`nummer`)
} as dead_letter,
    (select nummer from handeling_keten)
      - coalesce((select tot_nummer from handeling_beheer where soort = 'opgeschoond' order by volgnummer desc limit 1), 0)
      + (select count(*) from (select from handeling_onverzegeld limit ${sql.lit(maximumCounted)}) as wachtend)
      as handelingen,
    ${counted(sql`from handeling_onverzegeld`, sql`sinds`, sql`volgnummer`)} as unsealed,
    (select round(coalesce(sum(greatest(
        case when reltuples > 0 and relpages > 0
          then reltuples / relpages * (pg_relation_size(oid) / current_setting('block_size')::integer) else 0 end,
        pg_stat_get_live_tuples(oid))), 0))::bigint
      from pg_class where oid in (select relid from pg_partition_tree('raadpleging') where isleaf)) as raadplegingen,
    json_build_object(
      'audit-trail', ${size("handeling", "handeling_zegel", "handeling_onverzegeld", "handeling_beheer")},
      'read-log', ${sizeOfParts("raadpleging")} + ${sizeOfParts("raadpleging_record")},
      'findings', ${size("bevinding", "bevinding_record", "bevinding_gezien", "herstelpunt")},
      'events', ${size("gebeurtenis", "bezorging")}) as bytes`
