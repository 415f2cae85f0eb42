import { Context, type Effect } from "effect"
import type { Nummer } from "../values/nummer.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Gives the numbers that people quote: each once within its kind, rising, perhaps with gaps. */
export class NumberSource extends Context.Service<NumberSource, {
  readonly klantcontact: Effect.Effect<Nummer, RegisterUnavailable>
  readonly partij: Effect.Effect<Nummer, RegisterUnavailable>
}>()("@betrokkene/domain/NumberSource") {}
