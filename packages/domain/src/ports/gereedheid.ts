import { Context, type Effect } from "effect"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** Whether the register can be used now: it can be reached, and its storage has the shape that this software needs. */
export class Gereedheid extends Context.Service<Gereedheid, {
  readonly controleer: Effect.Effect<void, RegisterOnbereikbaar>
}>()("@betrokkene/domain/Gereedheid") {}
