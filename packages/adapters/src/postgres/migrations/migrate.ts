import { RegisterUnavailable } from "@betrokkene/domain"
import { Data, Effect } from "effect"
import { Migrator } from "kysely/migration"
import { makeDatabase } from "../connection/database.ts"
import { translate } from "../connection/errors.ts"
import { kyselyOn } from "../connection/kysely-on.ts"
import { migrations } from "./index.ts"

/** The migration named `migratie` failed. Nothing of it was done. */
export class MigrationFailed
  extends Data.TaggedError("MigratieMislukt")<{ readonly migratie: string; readonly reden: string }>
{}

/** The table of the migrations that were done. */
export const migrationTable = "migratie"

/**
 * Brings the database to the shape that this software needs: forward only, and each migration once. Another program
 * that migrates at the same moment waits. On a live database a migration that does not get its lock within seconds
 * fails, rather than hold up other queries. Returns the names of the migrations that were done now.
 */
export const migrate = (url: string): Effect.Effect<ReadonlyArray<string>, RegisterUnavailable | MigrationFailed> =>
  Effect.scoped(Effect.gen(function*() {
    const { pool } = yield* makeDatabase({ url, poolSize: 2, statementTimeout: 600_000 })
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
