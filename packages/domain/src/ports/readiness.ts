import { Context, type Effect } from "effect"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * State of the storage: its kind, and the names of the migrations that were carried out, of those that this version
 * still needs, and of those that only a later version knows. `retired`: one of the latter ended the support of this
 * version, which must not work on this storage any more. It takes no changes (`writable`) on a standby, when it is set to
 * read-only, or when the role has lost its rights.
 */
export interface StorageStatus {
  readonly storage: "memory" | "postgres"
  readonly applied: ReadonlyArray<string>
  readonly missing: ReadonlyArray<string>
  readonly later: ReadonlyArray<string>
  readonly retired: boolean
  readonly writable: boolean
}

/** Whether the register can be used now: it is reached, has the shape that this version needs, and takes changes. */
export class Readiness extends Context.Service<Readiness, {
  /**
   * Fails when the register can't be used. `reden` is then `migraties-ontbreken`, `programma-verouderd`, or
   * `alleen-lezen` if reading would do.
   */
  readonly check: Effect.Effect<void, RegisterUnavailable>
  /** Fails only when the storage can't be reached. Storage without any tables yet lacks every migration. */
  readonly stand: Effect.Effect<StorageStatus, RegisterUnavailable>
}>()("@betrokkene/domain/Readiness") {}
