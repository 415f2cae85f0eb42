import type { RegisterUnavailable } from "@betrokkene/domain"
import { Cause, type Context, Effect, Exit } from "effect"
import { type Kysely, sql } from "kysely"
import { attemptOn, constraintIsDefect, toFailure } from "./attempt-on.ts"
import type { Connection } from "./connection.ts"
import type { ConstraintViolated } from "./errors.ts"
import type { Begin } from "./opening.ts"
import { nothingPosted, type Posted } from "./posted.ts"
import type { Tables } from "./tables.ts"

/** A transaction: its connection, and what it sent without waiting for the answers. */
export interface OpenTransaction {
  readonly connection: Connection
  readonly posted: Posted
}

/** The open transaction; `undefined` outside one. */
export type CurrentTransaction = Context.Reference<OpenTransaction | undefined>

/** A query as kysely builds it, on the open transaction or on the pool. */
export type Query<A> = (database: Kysely<Tables>, inTransaction: boolean) => Promise<A>

/** Runs the work in a transaction of its own, which `begin` begins. */
export const inTransaction = <A, E, R>({ begin, connection, current, work }: {
  readonly begin: Begin
  readonly connection: Connection
  readonly current: CurrentTransaction
  readonly work: Effect.Effect<A, E, R>
}): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function*() {
      yield* constraintIsDefect(attemptOn(connection, () => connection.opening.begin(begin)))
      const open = { connection, posted: nothingPosted(connection) }
      const exit = yield* Effect.exit(restore(Effect.provideService(work, current, open)))
      // The server knows nothing of it, but a write that could not be sent may have failed.
      if (connection.opening.isDue()) return yield* Effect.andThen(failWithPosted(open), exit)
      if (Exit.isFailure(exit)) {
        const isInterrupted = Cause.hasInterrupts(exit.cause)
        if (isInterrupted) yield* abandon(open)
        yield* rollBack(connection)
        if (!isInterrupted) yield* failWithPosted(open)
        return yield* Effect.failCause(exit.cause)
      }
      yield* Effect.promise(() => allSent(open))
      const commit = open.posted.failure() === undefined
        ? yield* Effect.exit(attemptOn(connection, () => commitOn(connection)))
        : Exit.void
      if (Exit.isFailure(commit) || open.posted.failure() !== undefined) yield* rollBack(connection)
      yield* failWithPosted(open)
      yield* constraintIsDefect(commit)
      return exit.value
    })
  )

/** What waits for the answer to BEGIN is sent only then. An error of that answer is told by COMMIT, which waits too. */
const allSent = async ({ connection: { opening }, posted }: OpenTransaction): Promise<void> => {
  await opening.answered()?.catch(() => undefined)
  await posted.sent()
}

/** PostgreSQL answers the commit of a transaction in which a query failed by rolling it back, without an error. */
const commitOn = async ({ kysely }: Connection): Promise<void> => {
  const { rows: [answer] } = await sql<{ readonly command: string }>`commit`.execute(kysely)
  if (answer?.command !== "COMMIT") throw new Error("rolled back")
}

const rollBack = (connection: Connection): Effect.Effect<void> =>
  Effect.catchCause(
    Effect.asVoid(attemptOn(connection, () => {
      connection.opening.leave()
      return sql`rollback`.execute(connection.kysely)
    })),
    () => Effect.sync(connection.discard)
  )

/** Runs the work after a savepoint, and rolls the transaction back to it when the work fails. */
export const inSavepoint = <A, E, R>(
  open: OpenTransaction,
  work: Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.gen(function*() {
    yield* post(open, (database) => savepoint.execute(database))
    const release = post(open, (database) => releaseSavepoint.execute(database))
    // Savepoints share one name. Release this one after the rollback too, or a savepoint around it would roll back to
    // this one only.
    const rollback = Effect.andThen(askIn(open, (database) => rollbackToSavepoint.execute(database)), release)
    const result = yield* Effect.onError(
      work,
      (cause) => Effect.ignore(Cause.hasInterrupts(cause) ? Effect.andThen(abandon(open), rollback) : rollback)
    )
    yield* release
    return result
  })

const savepoint = sql`savepoint geheel`
const rollbackToSavepoint = sql`rollback to savepoint geheel`
const releaseSavepoint = sql`release savepoint geheel`

/** Asks within the transaction. */
export const askIn = <A>(
  open: OpenTransaction,
  query: Query<A>
): Effect.Effect<A, ConstraintViolated | RegisterUnavailable> =>
  // When an earlier write failed, the server refuses every query after it. The cause is what has to be told.
  Effect.catchCause(
    attemptOn(open.connection, () => query(open.connection.kysely, true)),
    (cause) => Effect.andThen(failWithPosted(open), Effect.failCause(cause))
  )

/** Sends a write of one statement within the transaction, without waiting for its answer. */
export const post = (
  { connection, posted }: OpenTransaction,
  write: Query<unknown>
): Effect.Effect<void, RegisterUnavailable> =>
  constraintIsDefect(attemptOn(connection, () => posted.send(() => write(connection.kysely, true))))

/** Cancels the writes that were not answered yet. */
const abandon = ({ connection, posted }: OpenTransaction): Effect.Effect<void> => {
  const answers = posted.answers()
  return answers === undefined ? Effect.void : Effect.promise(() => connection.interrupt(answers))
}

/** Fails when a write failed. Waits for the answers of all. */
const failWithPosted = ({ posted }: OpenTransaction): Effect.Effect<void, RegisterUnavailable> =>
  Effect.flatMap(Effect.promise(async () => await posted.answers()), () => {
    const failure = posted.failure()
    return failure === undefined ? Effect.void : constraintIsDefect(toFailure(failure.error))
  })
