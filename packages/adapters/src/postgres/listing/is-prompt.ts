import { type RawBuilder, sql } from "kysely"

/**
 * Registered within the hour after it took place. In the words of the partial indexes, so that the planner sees them in a
 * prepared statement too.
 */
export const isPrompt = (table: "betrokkene" | "klantcontact"): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${table}.registratiedatum`)} - ${
    sql.ref(`${table}.plaatsgevonden_op`)
  } between interval '0' and interval '1 hour'`
