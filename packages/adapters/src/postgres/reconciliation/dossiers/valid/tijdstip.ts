import { type RawBuilder, sql } from "kysely"

/** Whether a moment lies in the years that a Tijdstip can have. */
export const geldigTijdstip = (moment: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(${moment} >= '1900-01-01T00:00:00Z' and ${moment} < '9999-01-01T00:00:00Z')`

/**
 * Whether a moment is before another, as the domain compares their texts. A year of five digits, which only another program can have
 * written, begins with a 1 there.
 */
export const voor = (moment: RawBuilder<unknown>, ander: string): RawBuilder<boolean> =>
  sql<boolean>`(${moment} < ${ander}::timestamptz or ${moment} >= '9999-01-01T00:00:00Z')`
