import { Context, type Effect, Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** Somebody else holds the lock: who, and since when. */
export class AlreadyRunning
  extends Schema.TaggedError<AlreadyRunning>()("AlreadyRunning", { houder: Medewerker, sinds: Tijdstip })
{}

/** Lets one at a time do something, over all processes that use the register. */
export class Lock extends Context.Service<Lock, {
  /** `werk` while holding the lock of this name, or {@link AlBezig} at once. A holder that dies lets go. */
  readonly withLock: <A, E, R>(
    naam: string,
    holder: Medewerker,
    work: Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E | AlreadyRunning | RegisterUnavailable, R>
}>()("@betrokkene/domain/Lock") {}
