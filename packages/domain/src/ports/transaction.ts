import { Context, type Effect } from "effect"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * All or nothing. What `werk` writes is there for others when it succeeds, and none of it when it fails, dies or is
 * interrupted. Within another transaction it is part of that one. Success is only answered once the writes are durable.
 */
export class Transaction extends Context.Service<Transaction, {
  readonly run: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /**
   * As `uitvoeren`, and within another transaction its failure undoes what it did itself and nothing else, so that the other one may
   * go on. For what is one of many that are done together.
   */
  readonly asUnit: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
  /** For who only reads: all that `werk` reads is as it was at one moment. Within a transaction it is part of that one. */
  readonly read: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterUnavailable, R>
}>()("@betrokkene/domain/Transaction") {}
