import type {
  AccessTokens,
  Betrokkenen,
  Bevindingen,
  Clock,
  Dossiers,
  Herstelpunten,
  Idempotency,
  IdGenerator,
  Klantcontacten,
  NumberSource,
  Partijen,
  Readiness,
  Reconciliaties,
  Transaction,
  Verantwoording
} from "@betrokkene/domain"
import type { Effect, Exit, Fiber } from "effect"

/** Everything that a request may need of the register. */
export type Ports =
  | Betrokkenen
  | Bevindingen
  | Dossiers
  | Readiness
  | Herstelpunten
  | Idempotency
  | IdGenerator
  | Klantcontacten
  | Clock
  | NumberSource
  | Partijen
  | Reconciliaties
  | AccessTokens
  | Transaction
  | Verantwoording

/** Starts the work of a request with the ports that the program was started with. */
export type Start = <A, E>(work: Effect.Effect<A, E, Ports>) => Fiber.Fiber<A, E>

/** Calls back when nobody waits for an answer any more. */
export type WhenGone = (stop: () => void) => void

/** Does the work of a request and answers its outcome; work that only reads is given up when nobody waits for it any more. */
export type Run = <A, E>(work: Effect.Effect<A, E, Ports>, whenGone?: WhenGone) => Promise<Exit.Exit<A, E>>
