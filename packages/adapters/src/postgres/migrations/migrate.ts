import { RegisterUnavailable } from "@betrokkene/domain"
import { Data, Effect, Record } from "effect"
import { type Migration, type MigrationResultSet, Migrator } from "kysely/migration"
import { makeDatabase } from "../connection/database.ts"
import { ConstraintViolated, translate } from "../connection/errors.ts"
import { kyselyOn } from "../connection/kysely-on.ts"
import type { Tables } from "../connection/tables.ts"
import { type DatabaseNewer, doneMigrations, migrationTable } from "./done-migrations.ts"
import { holdTables } from "./hold-tables.ts"
import { migrations } from "./index.ts"

/**
 * The migration named `migratie` failed. Nothing of it was done. `reden` is a code, or the name of the constraint that
 * the database broke.
 */
export class MigrationFailed
  extends Data.TaggedError("MigrationFailed")<{ readonly migratie: string; readonly reden: string }>
{}

/** How long a statement of a migration waits for a lock that {@link holdTables} did not take, and how long it may take, in milliseconds. */
export const sessionLimits = { lock: 5_000, statement: 600_000 } as const

/**
 * Brings the database to the shape that this software needs: forward only, and each migration once. Another program
 * that migrates at the same moment waits. An empty database is migrated in one transaction. On one that is in use each
 * migration has a transaction of its own: work on the register waits for one, and goes on before the next. One that does
 * not get its locks within seconds fails, rather than hold up that work: call this again. Returns the names of the
 * migrations that were done now.
 *
 * Fails with {@link DatabaseNewer} or {@link MigrationFailed}; with `RegisterUnavailable` and `55P03` for want of locks.
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
    const done = yield* doneMigrations(kyselyOn<Tables>(pool))
    const isEmpty = done === undefined || done.length === 0
    const migrator = new Migrator({
      db: kyselyOn<unknown>(pool),
      provider: { getMigrations: () => Promise.resolve(isEmpty ? { ...migrations } : withLocks) },
      migrationTableName: migrationTable,
      migrationLockTableName: `${migrationTable}_slot`
    })
    if (isEmpty) return yield* doneBy(() => migrator.migrateToLatest())
    return yield* oneByOne(migrator)
  }))

/** The migrations, each after the locks that it needs. */
const withLocks = Record.map(migrations, ({ up }: Migration): Migration => ({
  up: async (database) => {
    await holdTables.execute(database)
    await up(database)
  }
}))

const oneByOne = Effect.fnUntraced(function*(migrator: Migrator) {
  const done: Array<string> = []
  for (;;) {
    const names = yield* doneBy(() => migrator.migrateUp())
    if (names.length === 0) return done
    done.push(...names)
  }
})

/** The names of the migrations that this did. */
const doneBy = (
  work: () => Promise<MigrationResultSet>
): Effect.Effect<ReadonlyArray<string>, RegisterUnavailable | MigrationFailed> =>
  Effect.gen(function*() {
    const { error, results = [] } = yield* Effect.promise(work)
    if (error === undefined) return results.map(({ migrationName }) => migrationName)
    const failure = translate(error)
    return yield* failure instanceof RegisterUnavailable ? failure : new MigrationFailed({
      migratie: results.find(({ status }) => status === "Error")?.migrationName ?? "",
      reden: failure instanceof ConstraintViolated ? failure.constraint : failure.message
    })
  })
