import type { RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import type { Migration } from "kysely/migration"
import { makeDatabase } from "../connection/database.ts"
import { kyselyOn } from "../connection/kysely-on.ts"
import type { Tables } from "../connection/tables.ts"
import { type DatabaseNewer, doneMigrations } from "./done-migrations.ts"
import { migrations } from "./index.ts"

/**
 * The names of the migrations that a database lacks now, in the order in which `migrate` does them. The role of `url` only
 * needs to read which were done.
 *
 * Fails with {@link DatabaseNewer}.
 *
 * @example
 * ```ts
 * import { missingMigrations } from "@betrokkene/adapters/postgres"
 * import { Effect } from "effect"
 *
 * const url = process.env["DATABASE_URL"] ?? "postgres://127.0.0.1/betrokkene"
 * const missing = await Effect.runPromise(missingMigrations(url))
 * console.log(missing.length) // 0
 * ```
 */
export const missingMigrations = (
  url: string
): Effect.Effect<ReadonlyArray<string>, RegisterUnavailable | DatabaseNewer> =>
  Effect.scoped(Effect.gen(function*() {
    const { pool } = yield* makeDatabase({ url, poolSize: 1 })
    return missingAfter(yield* doneMigrations(kyselyOn<Tables>(pool))).map(([name]) => name)
  }))

/** The migrations that follow those of these names; all of them after none. */
export const missingAfter = (done: ReadonlyArray<string> = []): ReadonlyArray<readonly [string, Migration]> =>
  Object.entries(migrations).filter(([name]) => !done.includes(name))
