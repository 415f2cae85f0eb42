import type { Layer } from "effect"
import type {
  AnderRegister,
  Betrokkenen,
  Bevindingen,
  Bezorgingen,
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
  Slot,
  Toegangstokens,
  Transactie,
  Verantwoording
} from "../../src/index.ts"

/** All ports: what an adapter gives, and what the system adds. */
export type Omgeving =
  | AnderRegister
  | Betrokkenen
  | Bevindingen
  | Bezorgingen
  | Dossiers
  | Gereedheid
  | Herstelpunten
  | IdGenerator
  | Idempotentie
  | Klantcontacten
  | Klok
  | Nummergever
  | Partijen
  | Reconciliaties
  | Slot
  | Toegangstokens
  | Transactie
  | Verantwoording

/** A register to hold against the contract. It may hold other records: tests use fresh ids and never count on an empty one. */
export type Register = Layer.Layer<Omgeving, unknown>
