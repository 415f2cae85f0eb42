import type { Layer } from "effect"
import type {
  AccessTokens,
  AnderRegister,
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
  ProcessLock,
  Raadplegingen,
  Readiness,
  Reconciliaties,
  RegisterClock,
  RegisterFigures,
  Sha256Hash,
  SideRecords,
  TrailRetention,
  TrailSeals,
  Transaction,
  Verantwoording
} from "../../../src/index.ts"

/** All ports: those of an adapter, and those of the system. */
export type RegisterPorts =
  | AnderRegister
  | Betrokkenen
  | Bevindingen
  | Deliveries
  | Dossiers
  | RegisterFigures
  | Readiness
  | Sha256Hash
  | Herstelpunten
  | IdGenerator
  | Idempotency
  | Identificatoren
  | Klantcontacten
  | RegisterClock
  | NumberedLists
  | NumberSource
  | Partijen
  | Raadplegingen
  | Reconciliaties
  | SideRecords
  | ProcessLock
  | AccessTokens
  | TrailRetention
  | TrailSeals
  | Transaction
  | Verantwoording

/**
 * A register to check against the contract. It may hold other records: tests use fresh ids and never rely on an empty
 * register.
 */
export type RegisterUnderTest = Layer.Layer<RegisterPorts, unknown>
