import { RegisterUnavailable } from "@betrokkene/domain"
import { Context, Effect, Exit, Option } from "effect"
import type { ControlledTransaction, ControlledTransactionBuilder, Kysely } from "kysely"
import type { Borrow, Connection } from "./connection.ts"
import { type ConstraintViolated, DatabaseError, translate } from "./errors.ts"
import type { Tables } from "./tables.ts"

/** A transaction and its connection. */
interface OpenTransaction {
  readonly connection: Connection
  readonly database: ControlledTransaction<Tables>
}

/** The open transaction; `undefined` outside one. */
type CurrentTransaction = Context.Reference<OpenTransaction | undefined>

let count = 0

/** A query as kysely builds it, on the open transaction or on the pool. */
export type Query<A> = (database: Kysely<Tables>, inTransaction: boolean) => Promise<A>

/** Runs queries and transactions, and translates their errors. */
export interface DatabaseAccess {
  readonly query: <A>(query: Query<A>) => Effect.Effect<A, RegisterUnavailable>
  /**
   * As `query`, for one that a constraint may refuse. `refusal` gives the error for the name of a constraint. With
   * none the refusal is a defect.
   */
  readonly queryWithRefusal: <A, E>(
    refusal: (constraint: string) => Option.Option<E>,
    query: Query<A>
  ) => Effect.Effect<A, E | RegisterUnavailable>
  /** Runs the work in one transaction: the open one, or else a new one that commits when the work succeeds. */
  readonly transaction: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /**
   * As `transaction`. Inside an open transaction a failure undoes only what this work did, so the transaction can go
   * on.
   */
  readonly asUnit: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /** As `transaction`, for work that only reads: all its queries see the database as it was at one moment. */
  readonly snapshot: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
}

/**
 * Access to the database on these connections. Transactions are READ COMMITTED: work locks the rows that must not
 * change meanwhile, or checks their version. An interrupt cancels the query on the server and rolls the transaction
 * back. A commit is never cancelled.
 */
export const makeDatabaseAccess = (borrow: Borrow): DatabaseAccess => {
  // Each database has a reference of its own: work on another database inside a transaction is not part of it.
  const current: CurrentTransaction = Context.Reference<OpenTransaction | undefined>(
    `@betrokkene/adapters/postgres/CurrentTransaction/${++count}`,
    { defaultValue: () => undefined }
  )
  const transaction = <A, E, R>(work: Effect.Effect<A, E, R>, begin: Begin) =>
    Effect.flatMap(current, (open) =>
      open === undefined
        ? Effect.retry(withConnection(borrow, (connection) => inTransaction({ begin, connection, current, work })), {
          times: 6,
          while: isAborted
        })
        : work)
  const ask = <A>(query: Query<A>) =>
    Effect.flatMap(current, (open) =>
      open === undefined
        ? withConnection(borrow, (connection) => attempt(connection, () => query(connection.kysely, false)))
        : attempt(open.connection, () => query(open.database, true)))
  const queryWithRefusal: DatabaseAccess["queryWithRefusal"] = (refusal, query) =>
    Effect.catchTag(
      ask(query),
      "ConstraintViolated",
      ({ constraint }) =>
        Option.match(refusal(constraint), { onNone: () => unforeseen(constraint), onSome: Effect.fail })
    )
  return {
    queryWithRefusal,
    query: (query) => queryWithRefusal(() => Option.none<never>(), query),
    transaction: (work) => transaction(work, beginWriting),
    snapshot: (work) => transaction(work, beginReading),
    asUnit: (work) =>
      Effect.flatMap(current, (open) => open === undefined ? transaction(work, beginWriting) : inSavepoint(open, work))
  }
}

type Begin = (database: Kysely<Tables>) => ControlledTransactionBuilder<Tables>

const beginWriting: Begin = (database) => database.startTransaction()

const beginReading: Begin = (database) =>
  database.startTransaction().setIsolationLevel("repeatable read").setAccessMode("read only")

/**
 * Whether the server aborted the transaction because two transactions waited for each other, for instance two deletes
 * that look at each other's records. Nothing of it was done. A new attempt sees what the other transaction did.
 */
const isAborted = (error: unknown): boolean =>
  error instanceof RegisterUnavailable && (error.reden === "40P01" || error.reden === "40001")

/** Runs `use` on a borrowed connection and gives it back, also when the connection comes only after an interrupt. */
const withConnection = <A, E, R>(
  borrow: Borrow,
  use: (connection: Connection) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.uninterruptibleMask((restore) => {
    const loan = borrow()
    const giveBack = Effect.sync(() => void loan.then((connection) => connection.giveBack(), () => undefined))
    return Effect.ensuring(restore(Effect.flatMap(constraintIsDefect(resultOf(() => loan)), use)), giveBack)
  })

const inTransaction = <A, E, R>({ begin, connection, current, work }: {
  readonly begin: Begin
  readonly connection: Connection
  readonly current: CurrentTransaction
  readonly work: Effect.Effect<A, E, R>
}): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function*() {
      const database = yield* constraintIsDefect(attempt(connection, () => begin(connection.kysely).execute()))
      const exit = yield* Effect.exit(restore(Effect.provideService(work, current, { connection, database })))
      const rollback = Effect.ignore(attempt(connection, () => database.rollback().execute()))
      if (Exit.isFailure(exit)) {
        yield* rollback
        return yield* Effect.failCause(exit.cause)
      }
      yield* constraintIsDefect(attempt(connection, () => database.commit().execute())).pipe(
        Effect.onError(() => rollback)
      )
      return exit.value
    })
  )

/** Runs the work after a savepoint, and rolls the transaction back to it when the work fails. */
const inSavepoint = <A, E, R>(
  { connection, database }: OpenTransaction,
  work: Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.gen(function*() {
    const saved = yield* constraintIsDefect(attempt(connection, () => database.savepoint("geheel").execute()))
    const release = attempt(connection, () => saved.releaseSavepoint("geheel").execute())
    // Savepoints share one name. Release this one after the rollback too, or a savepoint around it would roll back to
    // this one only.
    const rollback = Effect.andThen(
      attempt(connection, () => saved.rollbackToSavepoint("geheel").execute()),
      release
    )
    const result = yield* Effect.onError(work, () => Effect.ignore(rollback))
    yield* constraintIsDefect(release)
    return result
  })

/** Work on a connection. After an interrupt the fiber goes on only when nothing of the work is under way any more. */
const attempt = <A>(
  connection: Connection,
  work: () => Promise<A>
): Effect.Effect<A, RegisterUnavailable | ConstraintViolated> =>
  resultOf(work, (underway) => Effect.promise(() => connection.interrupt(underway)))

const resultOf = <A>(
  work: () => Promise<A>,
  onInterrupt: (underway: Promise<A>) => Effect.Effect<void> = () => Effect.void
): Effect.Effect<A, RegisterUnavailable | ConstraintViolated> =>
  Effect.callback((resume) => {
    const underway = (async () => await work())()
    underway.then(
      (result) => resume(Effect.succeed(result)),
      (reason: unknown) => {
        const error = translate(reason)
        resume(error instanceof DatabaseError ? Effect.die(error) : Effect.fail(error))
      }
    )
    return onInterrupt(underway)
  })

const constraintIsDefect = <A>(
  work: Effect.Effect<A, RegisterUnavailable | ConstraintViolated>
): Effect.Effect<A, RegisterUnavailable> =>
  Effect.catchTag(work, "ConstraintViolated", ({ constraint }) => unforeseen(constraint))

const unforeseen = (constraint: string): Effect.Effect<never> =>
  Effect.die(new DatabaseError(`constraint ${constraint}`))
