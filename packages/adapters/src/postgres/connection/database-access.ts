import { RegisterUnavailable } from "@betrokkene/domain"
import { Context, Effect, Exit, Option } from "effect"
import type { ControlledTransaction, ControlledTransactionBuilder, Kysely } from "kysely"
import type { Borrow, Connection } from "./connection.ts"
import { type ConstraintViolated, DatabaseError, translate } from "./errors.ts"
import type { Tabellen } from "./tables.ts"

/** A transaction and the connection that it is on. */
interface OpenTransaction {
  readonly connection: Connection
  readonly database: ControlledTransaction<Tabellen>
}

/** The open transaction; none outside one. */
type CurrentTransaction = Context.Reference<OpenTransaction | undefined>

let count = 0

/** A query as kysely builds it, on the open transaction or on the pool. */
export type Query<A> = (database: Kysely<Tabellen>, inTransaction: boolean) => Promise<A>

/** How queries and transactions get to the database, and errors back. */
export interface Verbinding {
  readonly query: <A>(query: Query<A>) => Effect.Effect<A, RegisterUnavailable>
  /** As `vraag`, where a constraint may refuse: `weigering` is the error that it stands for, none for one that nobody foresaw. */
  readonly queryWithRefusal: <A, E>(
    refusal: (constraint: string) => Option.Option<E>,
    query: Query<A>
  ) => Effect.Effect<A, E | RegisterUnavailable>
  readonly transaction: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /** As `transactie`, and within another one its failure undoes what it did itself, so that the other one may go on. */
  readonly asUnit: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /** As `transactie`, for who only reads: all of it as it was at one moment. */
  readonly snapshot: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
}

/**
 * The way to the database on these connections. Transactions are READ COMMITTED: what must not change meanwhile is locked by row or by
 * version. Who is interrupted has his query ended on the server, and his transaction rolled back; a commit is never broken off.
 */
export const maakVerbinding = (borrow: Borrow): Verbinding => {
  // Of this database: work on another one within it is not part of its transaction.
  const current: CurrentTransaction = Context.Reference<OpenTransaction | undefined>(
    `@betrokkene/adapters/postgres/CurrentTransaction/${++count}`,
    { defaultValue: () => undefined }
  )
  const transaction = <A, E, R>(work: Effect.Effect<A, E, R>, begin: Begin) =>
    Effect.flatMap(current, (open) =>
      open === undefined
        ? Effect.retry(withConnection(borrow, (connection) => inTransaction(current, connection, begin, work)), {
          times: 6,
          while: isBrokenOff
        })
        : work)
  const ask = <A>(query: Query<A>) =>
    Effect.flatMap(current, (open) =>
      open === undefined
        ? withConnection(borrow, (connection) => attempt(connection, () => query(connection.kysely, false)))
        : attempt(open.connection, () => query(open.database, true)))
  const queryWithRefusal: Verbinding["queryWithRefusal"] = (refusal, query) =>
    Effect.catchTag(
      ask(query),
      "ConstraintViolated",
      ({ constraint }) =>
        Option.match(refusal(constraint), { onNone: () => unforeseen(constraint), onSome: Effect.fail })
    )
  return {
    queryWithRefusal,
    query: (query) => queryWithRefusal(() => Option.none<never>(), query),
    transaction: (work) => transaction(work, toWrite),
    snapshot: (work) => transaction(work, toRead),
    asUnit: (work) =>
      Effect.flatMap(current, (open) => open === undefined ? transaction(work, toWrite) : within(open, work))
  }
}

type Begin = (database: Kysely<Tabellen>) => ControlledTransactionBuilder<Tabellen>

const toWrite: Begin = (database) => database.startTransaction()

const toRead: Begin = (database) =>
  database.startTransaction().setIsolationLevel("repeatable read").setAccessMode("read only")

/**
 * Two transactions that wait for each other, such as two that delete what both look at: the server breaks one off. Nothing of it
 * was done; tried again, it sees what the other did and gets the answer to that.
 */
const isBrokenOff = (error: unknown): boolean =>
  error instanceof RegisterUnavailable && (error.reden === "40P01" || error.reden === "40001")

/** On a connection that is given back at the end, also when it comes only after the work was interrupted. */
const withConnection = <A, E, R>(
  borrow: Borrow,
  use: (connection: Connection) => Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.uninterruptibleMask((restore) => {
    const loan = borrow()
    const back = Effect.sync(() => void loan.then((connection) => connection.giveBack(), () => undefined))
    return Effect.ensuring(restore(Effect.flatMap(withoutConstraint(resultOf(() => loan)), use)), back)
  })

const inTransaction = <A, E, R>(
  current: CurrentTransaction,
  connection: Connection,
  begin: Begin,
  work: Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.gen(function*() {
      const database = yield* withoutConstraint(attempt(connection, () => begin(connection.kysely).execute()))
      const end = yield* Effect.exit(
        restore(Effect.provideService(work, current, { connection: connection, database }))
      )
      const back = Effect.ignore(attempt(connection, () => database.rollback().execute()))
      if (Exit.isFailure(end)) {
        yield* back
        return yield* Effect.failCause(end.cause)
      }
      yield* withoutConstraint(attempt(connection, () => database.commit().execute())).pipe(Effect.onError(() => back))
      return end.value
    })
  )

/** A savepoint, to which the transaction goes back when the work fails. */
const within = <A, E, R>(
  { database, connection: connection }: OpenTransaction,
  work: Effect.Effect<A, E, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  Effect.gen(function*() {
    const from = yield* withoutConstraint(attempt(connection, () => database.savepoint("geheel").execute()))
    const release = attempt(connection, () => from.releaseSavepoint("geheel").execute())
    // Let go of, too, after going back to it: else a whole around this one would go back to this one and no further.
    const back = Effect.andThen(attempt(connection, () => from.rollbackToSavepoint("geheel").execute()), release)
    const result = yield* Effect.onError(work, () => Effect.ignore(back))
    yield* withoutConstraint(release)
    return result
  })

/** Work on a connection. Whoever is interrupted meanwhile goes on only when nothing of it is under way any more. */
const attempt = <A>(
  connection: Connection,
  work: () => Promise<A>
): Effect.Effect<A, RegisterUnavailable | ConstraintViolated> =>
  resultOf(work, (underway) => Effect.promise(() => connection.interrupt(underway)))

const resultOf = <A>(
  work: () => Promise<A>,
  onInterrupt: (underway: Promise<A>) => Effect.Effect<void> = () => Effect.void
): Effect.Effect<A, RegisterUnavailable | ConstraintViolated> =>
  Effect.callback((onward) => {
    const underway = (async () => await work())()
    underway.then(
      (result) => onward(Effect.succeed(result)),
      (reden: unknown) => {
        const error = translate(reden)
        onward(error instanceof DatabaseError ? Effect.die(error) : Effect.fail(error))
      }
    )
    return onInterrupt(underway)
  })

const withoutConstraint = <A>(
  work: Effect.Effect<A, RegisterUnavailable | ConstraintViolated>
): Effect.Effect<A, RegisterUnavailable> =>
  Effect.catchTag(work, "ConstraintViolated", ({ constraint }) => unforeseen(constraint))

const unforeseen = (constraint: string): Effect.Effect<never> =>
  Effect.die(new DatabaseError(`constraint ${constraint}`))
