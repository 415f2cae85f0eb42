import type {
  AccessTokens,
  Betrokkenen,
  Bevindingen,
  Deliveries,
  Dossiers,
  Herstelpunten,
  Idempotency,
  Identificatoren,
  IdGenerator,
  Klantcontacten,
  NumberedLists,
  NumberSource,
  Partijen,
  Raadplegingen,
  Readiness,
  Reconciliaties,
  RegisterClock,
  RegisterFigures,
  SideRecords,
  Transaction,
  Verantwoording
} from "@betrokkene/domain"
import type { Effect, Exit, Fiber } from "effect"

/** The ports that the work of a request, or a scrape of the metrics, may use. */
export type Ports =
  | Betrokkenen
  | Bevindingen
  | Deliveries
  | Dossiers
  | RegisterFigures
  | Readiness
  | Herstelpunten
  | Idempotency
  | Identificatoren
  | IdGenerator
  | Klantcontacten
  | RegisterClock
  | NumberedLists
  | NumberSource
  | Partijen
  | Raadplegingen
  | Reconciliaties
  | SideRecords
  | AccessTokens
  | Transaction
  | Verantwoording

/** Starts the work of a request with the ports that the program was started with. */
export type Start = <A, E>(work: Effect.Effect<A, E, Ports>) => Fiber.Fiber<A, E>

/** Calls back when nobody waits for an answer any more. */
export type WhenGone = (stop: () => void) => void

/** Does the work of a request. With `whenGone` the work stops when nobody waits for the answer any more. */
export type Run = <A, E>(work: Effect.Effect<A, E, Ports>, whenGone?: WhenGone) => Promise<Exit.Exit<A, E>>
