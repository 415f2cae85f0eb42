import {
  type NumberedPage,
  type NumberedPageRequest,
  numberedRecords,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { Effect } from "effect"
import type { Kysely } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"
import type { Tables } from "../connection/tables.ts"

/** A query that counts rows, as `aantal`: a bigint, which pg gives as text. */
interface Counting {
  readonly executeTakeFirstOrThrow: () => Promise<{ readonly aantal: string }>
}

/** How many rows the query counts. */
export const countWith = (
  query: DatabaseAccess["query"],
  counting: (database: Kysely<Tables>) => Counting
): Effect.Effect<number, RegisterUnavailable> =>
  Effect.map(query((database) => counting(database).executeTakeFirstOrThrow()), ({ aantal }) => Number(aantal))

/** A page with its count. A page that is not full is the last, and tells the count by itself. */
export const countedPage = <A>(
  query: DatabaseAccess["query"],
  { browse: { aantal, skip }, count, records }: {
    readonly browse: NumberedPageRequest
    readonly count: (database: Kysely<Tables>) => Counting
    readonly records: Effect.Effect<ReadonlyArray<A>, RegisterUnavailable>
  }
): Effect.Effect<NumberedPage<A>, RegisterUnavailable> =>
  Effect.flatMap(records, (found) =>
    found.length < aantal && (found.length > 0 || skip === 0)
      ? Effect.succeed({ records: found, count: Math.min(skip + found.length, numberedRecords) })
      : Effect.map(countWith(query, count), (counted) => ({ records: found, count: counted })))
