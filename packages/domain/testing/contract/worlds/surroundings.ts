import type { Layer } from "effect"
import type {
  AccessTokens,
  AnderRegister,
  Betrokkenen,
  Bevindingen,
  Clock,
  Deliveries,
  Dossiers,
  Figures,
  Hash,
  Herstelpunten,
  Idempotency,
  Identificatoren,
  IdGenerator,
  Klantcontacten,
  Lock,
  NumberedLists,
  NumberSource,
  Partijen,
  Raadplegingen,
  Readiness,
  Reconciliaties,
  SideRecords,
  TrailRetention,
  TrailSeals,
  Transaction,
  Verantwoording
} from "../../../src/index.ts"

/** All ports: those of an adapter, and those of the system. */
export type Surroundings =
  | AnderRegister
  | Betrokkenen
  | Bevindingen
  | Deliveries
  | Dossiers
  | Figures
  | Readiness
  | Hash
  | Herstelpunten
  | IdGenerator
  | Idempotency
  | Identificatoren
  | Klantcontacten
  | Clock
  | NumberedLists
  | NumberSource
  | Partijen
  | Raadplegingen
  | Reconciliaties
  | SideRecords
  | Lock
  | AccessTokens
  | TrailRetention
  | TrailSeals
  | Transaction
  | Verantwoording

/**
 * A register to check against the contract. It may hold other records: tests use fresh ids and never rely on an empty
 * register.
 */
export type Register = Layer.Layer<Surroundings, unknown>
