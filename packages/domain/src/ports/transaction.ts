import { Context, type Effect } from "effect"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Transactions of the register. */
export class Transaction extends Context.Service<Transaction, {
  /**
   * Runs `work` as one transaction. Others see all its writes once it succeeds, and none if it fails, dies or is
   * interrupted. Inside another transaction it becomes part of that transaction. It returns once the writes are durable.
   * Work may ask several things at once.
   */
  readonly run: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /**
   * Like `run`, but inside another transaction a failure rolls back only this work, so that the outer transaction can
   * go on. Used for one of many pieces of work in a transaction.
   */
  readonly asUnit: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /**
   * Runs reads that all see the register as it was at one moment. Inside a transaction it becomes part of that
   * transaction.
   */
  readonly read: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
}>()("@betrokkene/domain/Transaction") {}
