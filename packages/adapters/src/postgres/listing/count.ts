import type { RegisterUnavailable } from "@betrokkene/domain"
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
