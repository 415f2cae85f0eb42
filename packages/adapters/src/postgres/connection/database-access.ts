import { RegisterUnavailable } from "@betrokkene/domain"
import { Context, Effect, Option } from "effect"
import { attemptOn, constraintIsDefect, resultOf, unforeseen } from "./attempt-on.ts"
import type { Borrow, Connection } from "./connection.ts"
import { firstRow } from "./first-row.ts"
import type { FixedQuery } from "./fixed-query.ts"
import {
  askIn,
  type CurrentTransaction,
  inSavepoint,
  inTransaction,
  type OpenTransaction,
  post,
  type Query
} from "./open-transaction.ts"
import type { Begin } from "./opening.ts"
import { together } from "./together.ts"

let count = 0

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
  /**
   * Finds a record by its id, with a query for any number of them. In a transaction it is asked by itself. Elsewhere those
   * that are asked for in one turn of the event loop are found by one statement.
   */
  readonly byId: <Id, Row extends { readonly id: Id }, A>(
    withIds: FixedQuery<{ readonly ids: ReadonlyArray<Id> }, Row>,
    read: (row: Row) => A
  ) => (id: Id) => Effect.Effect<Option.Option<A>, RegisterUnavailable>
  /**
   * A write of one statement of which nobody needs to know anything but that it did not fail. In a transaction it is
   * sent without waiting for its answer, and the transaction fails when it failed, even if it was part of a unit that
   * was undone.
   */
  readonly post: (write: Query<unknown>) => Effect.Effect<void, RegisterUnavailable>
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
  const alone = <A>(query: Query<A>) =>
    withConnection(borrow, (connection) => attemptOn(connection, () => query(connection.kysely, false)))
  /** Runs what is given for the open transaction, or else what is given for none. */
  const inOpen = <A, E, E2, R>(
    inside: (open: OpenTransaction) => Effect.Effect<A, E, R>,
    outside: () => Effect.Effect<A, E2, R>
  ) => Effect.flatMap(current, (open): Effect.Effect<A, E | E2, R> => open === undefined ? outside() : inside(open))
  const begun = <A, E, R>(work: Effect.Effect<A, E, R>, begin: Begin) =>
    Effect.retry(
      withConnection(borrow, (connection) => inTransaction({ begin, connection, current, work })),
      { times: 6, while: isAborted }
    )
  const queryWithRefusal: DatabaseAccess["queryWithRefusal"] = (refusal, query) =>
    Effect.catchTag(
      inOpen((open) => askIn(open, query), () => alone(query)),
      "ConstraintViolated",
      ({ constraint }) =>
        Option.match(refusal(constraint), { onNone: () => unforeseen(constraint), onSome: Effect.fail })
    )
  const query: DatabaseAccess["query"] = (query) => queryWithRefusal(() => Option.none<never>(), query)
  return {
    query,
    byId: (withIds, read) => {
      const findAll = (ids: Parameters<typeof withIds>[1]["ids"]) =>
        Effect.map(query((database) => withIds(database, { ids })), ({ rows }) => rows)
      const findTogether = together(findAll)
      return (id) =>
        inOpen(
          () => Effect.map(findAll([id]), (rows) => firstRow(rows, read)),
          () => Effect.map(findTogether(id), (row) => Option.map(row, read))
        )
    },
    queryWithRefusal,
    post: (write) => inOpen((open) => post(open, write), () => Effect.asVoid(query(write))),
    transaction: (work) => inOpen(() => work, () => begun(work, beginWriting)),
    snapshot: (work) => inOpen(() => work, () => begun(work, beginReading)),
    asUnit: (work) => inOpen((open) => inSavepoint(open, work), () => begun(work, beginWriting))
  }
}

const beginWriting: Begin = { name: "begin", text: "begin" }

const beginReading: Begin = {
  name: "begin_reading",
  text: "start transaction isolation level repeatable read, read only"
}

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
