import { type RawBuilder, sql } from "kysely"

/**
 * What an id equals that is one of these, in one parameter. Of an array that is itself the parameter, PostgreSQL takes a
 * plan for any array to find ten rows and one for this array to find as many as it has: with fewer it would plan the
 * statement anew each time, which takes longer than running it.
 */
export const oneOf = <Id extends string>(ids: ReadonlyArray<Id>): RawBuilder<Id> =>
  sql<Id>`any(array(select unnest(${ids}::uuid[])))`
