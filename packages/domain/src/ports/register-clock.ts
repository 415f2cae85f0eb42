import { Context, type Effect } from "effect"
import type { Tijdstip } from "../values/tijdstip.ts"

/** The current time. A port, so that the need for it shows in the type of an effect. */
export class RegisterClock extends Context.Service<RegisterClock, {
  readonly nu: Effect.Effect<Tijdstip>
}>()("@betrokkene/domain/RegisterClock") {}
