import { Context, type Effect } from "effect"
import type { Nummer } from "../values/nummer.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Issues the numbers that people quote. A number is issued once for its kind. Numbers rise, possibly with gaps. */
export class NumberSource extends Context.Service<NumberSource, {
  readonly klantcontact: Effect.Effect<Nummer, RegisterUnavailable>
  readonly partij: Effect.Effect<Nummer, RegisterUnavailable>
  readonly internetaak: Effect.Effect<Nummer, RegisterUnavailable>
}>()("@betrokkene/domain/NumberSource") {}
