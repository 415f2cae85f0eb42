import { Context, type Effect } from "effect"
import type { Nummer } from "../values/nummer.ts"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** Gives the numbers that people quote: each once within its kind, rising, perhaps with gaps. */
export class Nummergever extends Context.Service<Nummergever, {
  readonly klantcontact: Effect.Effect<Nummer, RegisterOnbereikbaar>
  readonly partij: Effect.Effect<Nummer, RegisterOnbereikbaar>
}>()("@betrokkene/domain/Nummergever") {}
