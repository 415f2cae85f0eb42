import { Context, type Effect } from "effect"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * State of the storage: its kind, the names of the migrations that were carried out, and of those that this version
 * still needs.
 */
export interface StorageStatus {
  readonly storage: "memory" | "postgres"
  readonly applied: ReadonlyArray<string>
  readonly missing: ReadonlyArray<string>
}

/** Whether the register can be used now: it can be reached, and its storage has the shape that this version needs. */
export class Readiness extends Context.Service<Readiness, {
  readonly check: Effect.Effect<void, RegisterUnavailable>
  /** Fails only when the storage can't be reached. Storage without any tables yet lacks every migration. */
  readonly stand: Effect.Effect<StorageStatus, RegisterUnavailable>
}>()("@betrokkene/domain/Readiness") {}
