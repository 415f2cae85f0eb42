import { sql } from "kysely"
import type { DatabaseAccess } from "./database-access.ts"

/** Waits until no other transaction has reserved this name, then reserves it until this transaction ends. */
export const reserveName = (post: DatabaseAccess["post"], name: string): ReturnType<DatabaseAccess["post"]> =>
  post((database) => sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(database))
