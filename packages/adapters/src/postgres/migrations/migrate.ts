import { RegisterUnavailable } from "@betrokkene/domain"
import { Data, Effect, Record } from "effect"
import { type Migration, type MigrationResultSet, Migrator } from "kysely/migration"
import { resultOf } from "../connection/attempt-on.ts"
import { attempt } from "../connection/attempt.ts"
import type { Connection } from "../connection/connection.ts"
import { type Database, makeDatabase } from "../connection/database.ts"
import { ConstraintViolated, translate } from "../connection/errors.ts"
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
 * not get its locks within seconds fails, rather than hold up that work: call this again. One that is interrupted is ended
 * on the server, and nothing of it is done. Returns the names of the migrations that were done now.
 *
 * Fails with {@link DatabaseNewer} or {@link MigrationFailed}; with `RegisterUnavailable` and `55P03` for want of locks.
 *
 * Example: {@link layer}.
 */
export const migrate = (
  url: string
): Effect.Effect<ReadonlyArray<string>, RegisterUnavailable | MigrationFailed | DatabaseNewer> =>
  Effect.scoped(Effect.gen(function*() {
    const database = yield* makeDatabase({
      url,
      poolSize: 1,
      statementTimeout: sessionLimits.statement,
      lockTimeout: sessionLimits.lock
    })
    const connection = yield* borrowed(database)
    const done = yield* doneMigrations(connection.kysely)
    const isEmpty = done === undefined || done.length === 0
    const migrator = new Migrator({
      db: connection.kysely,
      provider: { getMigrations: () => Promise.resolve(isEmpty ? { ...migrations } : withLocks) },
      migrationTableName: migrationTable,
      migrationLockTableName: `${migrationTable}_slot`
    })
    if (isEmpty) return yield* doneBy(connection, () => migrator.migrateToLatest())
    return yield* oneByOne(connection, migrator)
  }))

const borrowed = ({ borrow }: Database) =>
  Effect.acquireRelease(attempt(borrow), (connection) => Effect.sync(connection.giveBack))

/** The migrations, each after the locks that it needs. */
const withLocks = Record.map(migrations, ({ up }: Migration): Migration => ({
  up: async (database) => {
    await holdTables.execute(database)
    await up(database)
  }
}))

const oneByOne = Effect.fnUntraced(function*(connection: Connection, migrator: Migrator) {
  const done: Array<string> = []
  for (;;) {
    const names = yield* doneBy(connection, () => migrator.migrateUp())
    if (names.length === 0) return done
    done.push(...names)
  }
})

/** The names of the migrations that this did. */
const doneBy = (
  connection: Connection,
  work: () => Promise<MigrationResultSet>
): Effect.Effect<ReadonlyArray<string>, RegisterUnavailable | MigrationFailed> =>
  Effect.gen(function*() {
    const { error, results = [] } = yield* interruptible(connection, work)
    if (error === undefined) return results.map(({ migrationName }) => migrationName)
    const failure = translate(error)
    return yield* failure instanceof RegisterUnavailable ? failure : new MigrationFailed({
      migratie: results.find(({ status }) => status === "Error")?.migrationName ?? "",
      reden: failure instanceof ConstraintViolated ? failure.constraint : failure.message
    })
  })

/** Work that is cancelled on the server when it is interrupted. What it left open ends with its connection. */
const interruptible = <A>(connection: Connection, work: () => Promise<A>) =>
  Effect.orDie(
    resultOf(work, (underway) =>
      Effect.promise(async () => {
        await connection.interrupt(underway)
        connection.discard()
      }))
  )
