import { tijdstipYears } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"

const beginOf = (year: number): RawBuilder<unknown> => sql.lit(`${year}-01-01T00:00:00Z`)

const begin = beginOf(tijdstipYears.first)
const end = beginOf(tijdstipYears.last + 1)

/** Whether a moment lies in the years that a Tijdstip can have. */
export const validTijdstip = (moment: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${moment} >= ${begin} and ${moment} < ${end})`

/**
 * Whether a moment is before another, as the domain compares their texts. As a text a year of five digits, which only
 * another program can have written, begins with a 1 and so comes before all others.
 */
export const before = (moment: RawBuilder<unknown>, other: string): RawBuilder<boolean> =>
  sql<boolean>`(${moment} < ${other}::timestamptz or ${moment} >= ${end})`

/** A moment as the domain writes a Tijdstip. */
export const tijdstipText = (moment: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`to_char(${moment} at time zone 'UTC', ${sql.lit("YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"")})`
