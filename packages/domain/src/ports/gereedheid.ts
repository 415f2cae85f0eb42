import { Context, type Effect } from "effect"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** How the storage stands: of what kind it is, and which migrations of its shape were done and which this software still misses, by name. */
export interface Opslagstand {
  readonly opslag: "memory" | "postgres"
  readonly uitgevoerd: ReadonlyArray<string>
  readonly ontbrekend: ReadonlyArray<string>
}

/** Whether the register can be used now: it can be reached, and its storage has the shape that this software needs. */
export class Gereedheid extends Context.Service<Gereedheid, {
  readonly controleer: Effect.Effect<void, RegisterOnbereikbaar>
  /** Fails only when the storage can't be reached; one without any shape yet misses every migration. */
  readonly stand: Effect.Effect<Opslagstand, RegisterOnbereikbaar>
}>()("@betrokkene/domain/Gereedheid") {}
