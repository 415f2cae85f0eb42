import { Context, type Effect } from "effect"
import type { Nummer } from "../values/nummer.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/**
 * Issues the numbers that people quote. A number is issued once for its kind, and not if a record has it when it is
 * looked at, whoever gave it. Numbers rise, possibly with gaps: where many in a row are given, it passes over them at a
 * cost that does not grow with their number. Another program may give a number between its issue and its use.
 */
export class NumberSource extends Context.Service<NumberSource, {
  readonly klantcontact: Effect.Effect<Nummer, RegisterUnavailable>
  readonly partij: Effect.Effect<Nummer, RegisterUnavailable>
  readonly internetaak: Effect.Effect<Nummer, RegisterUnavailable>
}>()("@betrokkene/domain/NumberSource") {}
