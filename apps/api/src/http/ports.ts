import type {
  Betrokkenen,
  Bevindingen,
  Dossiers,
  Gereedheid,
  Herstelpunten,
  Idempotentie,
  IdGenerator,
  Klantcontacten,
  Klok,
  Nummergever,
  Partijen,
  Reconciliaties,
  Toegangstokens,
  Transactie,
  Verantwoording
} from "@betrokkene/domain"
import type { Effect, Exit } from "effect"

/** Everything that a request may need of the register. */
export type Ports =
  | Betrokkenen
  | Bevindingen
  | Dossiers
  | Gereedheid
  | Herstelpunten
  | Idempotentie
  | IdGenerator
  | Klantcontacten
  | Klok
  | Nummergever
  | Partijen
  | Reconciliaties
  | Toegangstokens
  | Transactie
  | Verantwoording

/** Runs one request with the ports that the program was started with. */
export type Run = <A, E>(
  effect: Effect.Effect<A, E, Ports>,
  options?: { readonly signal?: AbortSignal }
) => Promise<Exit.Exit<A, E>>
