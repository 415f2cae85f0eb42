import { Context, type Effect } from "effect"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/**
 * All or nothing. What `werk` writes is there for others when it succeeds, and none of it when it fails, dies or is
 * interrupted. Within another transaction it is part of that one. Success is only answered once the writes are durable.
 */
export class Transactie extends Context.Service<Transactie, {
  readonly uitvoeren: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterOnbereikbaar, R>
  /**
   * As `uitvoeren`, and within another transaction its failure undoes what it did itself and nothing else, so that the other one may
   * go on. For what is one of many that are done together.
   */
  readonly alsGeheel: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterOnbereikbaar, R>
  /** For who only reads: all that `werk` reads is as it was at one moment. Within a transaction it is part of that one. */
  readonly lezen: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E | RegisterOnbereikbaar, R>
}>()("@betrokkene/domain/Transactie") {}
