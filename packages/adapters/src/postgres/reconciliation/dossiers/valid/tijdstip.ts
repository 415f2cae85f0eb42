import { type RawBuilder, sql } from "kysely"

/** Whether a moment lies in the years that a Tijdstip can have. */
export const validTijdstip = (moment: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${moment} >= '1900-01-01T00:00:00Z' and ${moment} < '9999-01-01T00:00:00Z')`

/**
 * Whether a moment is before another, as the domain compares their texts. As a text a year of five digits, which only another program
 * can have written, begins with a 1 and so comes before all others.
 */
export const before = (moment: RawBuilder<unknown>, other: string): RawBuilder<boolean> =>
  sql<boolean>`(${moment} < ${other}::timestamptz or ${moment} >= '9999-01-01T00:00:00Z')`
