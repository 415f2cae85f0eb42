import { Context, type Effect, Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterOnbereikbaar } from "./register-onbereikbaar.ts"

/** Somebody else holds the lock: who, and since when. */
export class AlBezig extends Schema.TaggedError<AlBezig>()("AlBezig", { houder: Medewerker, sinds: Tijdstip }) {}

/** Lets one at a time do something, over all processes that use the register. */
export class Slot extends Context.Service<Slot, {
  /** `werk` while holding the lock of this name, or {@link AlBezig} at once. A holder that dies lets go. */
  readonly metSlot: <A, E, R>(
    naam: string,
    houder: Medewerker,
    werk: Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E | AlBezig | RegisterOnbereikbaar, R>
}>()("@betrokkene/domain/Slot") {}
