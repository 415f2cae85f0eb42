import { RegisterUnavailable } from "@betrokkene/domain"
import { Data, Effect } from "effect"
import { Migrator } from "kysely/migration"
import { makeDatabase } from "../connection/database.ts"
import { translate } from "../connection/errors.ts"
import { kyselyOn } from "../connection/kysely-on.ts"
import type { Tables } from "../connection/tables.ts"
import { type DatabaseNewer, doneMigrations, migrationTable } from "./done-migrations.ts"
import { migrations } from "./index.ts"

/** The migration named `migratie` failed. Nothing of it was done. */
export class MigrationFailed
  extends Data.TaggedError("MigrationFailed")<{ readonly migratie: string; readonly reden: string }>
{}

/** How long a migration waits for a lock, and how long a statement of it may take, in milliseconds. */
export const sessionLimits = { lock: 5_000, statement: 600_000 } as const

/**
 * Brings the database to the shape that this software needs: forward only, and each migration once. Another program
 * that migrates at the same moment waits. On a live database a migration that does not get its lock within seconds
 * fails, rather than hold up other queries. Returns the names of the migrations that were done now.
 *
 * Fails with {@link DatabaseNewer} or {@link MigrationFailed}.
 *
 * Example: {@link layer}.
 */
export const migrate = (
  url: string
): Effect.Effect<ReadonlyArray<string>, RegisterUnavailable | MigrationFailed | DatabaseNewer> =>
  Effect.scoped(Effect.gen(function*() {
    const { pool } = yield* makeDatabase({
      url,
      poolSize: 2,
      statementTimeout: sessionLimits.statement,
      lockTimeout: sessionLimits.lock
    })
    yield* doneMigrations(kyselyOn<Tables>(pool))
    const migrator = new Migrator({
      db: kyselyOn<unknown>(pool),
      provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
      migrationTableName: migrationTable,
      migrationLockTableName: `${migrationTable}_slot`
    })
    const { error, results = [] } = yield* Effect.promise(() => migrator.migrateToLatest())
    if (error === undefined) return results.map(({ migrationName }) => migrationName)
    const failure = translate(error)
    return yield* failure instanceof RegisterUnavailable
      ? Effect.fail(failure)
      : Effect.fail(
        new MigrationFailed({
          migratie: results.find(({ status }) => status === "Error")?.migrationName ?? "",
          reden: failure.message
        })
      )
  }))
