import { RegisterUnavailable } from "@betrokkene/domain"
import { Data, Effect } from "effect"
import { Kysely, PostgresDialect } from "kysely"
import { Migrator } from "kysely/migration"
import { maakDatabase } from "../connection/database.ts"
import { translate } from "../connection/errors.ts"
import { migrations } from "./index.ts"

/** A migration failed and nothing of it was done; `migratie` is its name. */
export class MigrationFailed
  extends Data.TaggedError("MigratieMislukt")<{ readonly migratie: string; readonly reden: string }>
{}

/** The table in which the migrations that were done are kept. */
export const migrationTable = "migratie"

/**
 * Brings the database to the shape that this software needs: forward only, each migration once, whoever else tries at the same
 * moment waits. On a live database a migration that cannot have its lock within seconds fails rather than hold up all others.
 * Answers the names of those that were done now.
 */
export const migreer = (url: string): Effect.Effect<ReadonlyArray<string>, RegisterUnavailable | MigrationFailed> =>
  Effect.scoped(Effect.gen(function*() {
    const { pool } = yield* maakDatabase({ url, poolgrootte: 2, statementTijd: 600_000 })
    const migrator = new Migrator({
      db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
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
