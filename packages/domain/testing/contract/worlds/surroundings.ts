import type { Layer } from "effect"
import type {
  AccessTokens,
  AnderRegister,
  Betrokkenen,
  Bevindingen,
  Clock,
  Deliveries,
  Dossiers,
  Herstelpunten,
  Idempotency,
  IdGenerator,
  Klantcontacten,
  Lock,
  NumberSource,
  Partijen,
  Readiness,
  Reconciliaties,
  Transaction,
  Verantwoording
} from "../../../src/index.ts"

/** All ports: what an adapter gives, and what the system adds. */
export type Surroundings =
  | AnderRegister
  | Betrokkenen
  | Bevindingen
  | Deliveries
  | Dossiers
  | Readiness
  | Herstelpunten
  | IdGenerator
  | Idempotency
  | Klantcontacten
  | Clock
  | NumberSource
  | Partijen
  | Reconciliaties
  | Lock
  | AccessTokens
  | Transaction
  | Verantwoording

/** A register to hold against the contract. It may hold other records: tests use fresh ids and never count on an empty one. */
export type Register = Layer.Layer<Surroundings, unknown>
