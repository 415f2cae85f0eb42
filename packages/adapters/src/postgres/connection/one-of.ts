import { type RawBuilder, sql } from "kysely"

/**
 * The right side of `id =` that holds for each of these ids. They are one parameter, and come from a subquery, so that
 * PostgreSQL keeps one plan. With the array itself as the parameter, a plan for any array expects ten rows. For fewer ids,
 * a plan for just these looks cheaper, so PostgreSQL would make one each time, which takes longer than the query.
 */
export const oneOf = <Id extends string>(ids: ReadonlyArray<Id>): RawBuilder<Id> =>
  sql<Id>`any(array(select unnest(${ids}::uuid[])))`
