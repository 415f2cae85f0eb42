import { Context, type Effect } from "effect"
import type { Tijdstip } from "../values/tijdstip.ts"

/** The time, as a port: so that whoever needs it says so in his type. */
export class Clock extends Context.Service<Clock, {
  readonly nu: Effect.Effect<Tijdstip>
}>()("@betrokkene/domain/Clock") {}
