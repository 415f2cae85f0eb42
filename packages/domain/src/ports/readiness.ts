import { Context, type Effect } from "effect"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** How the storage stands: of what kind it is, and which migrations of its shape were done and which this software still misses, by name. */
export interface StorageStatus {
  readonly opslag: "memory" | "postgres"
  readonly uitgevoerd: ReadonlyArray<string>
  readonly ontbrekend: ReadonlyArray<string>
}

/** Whether the register can be used now: it can be reached, and its storage has the shape that this software needs. */
export class Readiness extends Context.Service<Readiness, {
  readonly check: Effect.Effect<void, RegisterUnavailable>
  /** Fails only when the storage can't be reached; one without any shape yet misses every migration. */
  readonly stand: Effect.Effect<StorageStatus, RegisterUnavailable>
}>()("@betrokkene/domain/Readiness") {}
