import { Context, type Effect, Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import type { RegisterUnavailable } from "./register-unavailable.ts"

/** The lock is taken: its holder, and since when. */
export class ProcessLockTaken
  extends Schema.TaggedError<ProcessLockTaken>()("ProcessLockTaken", { houder: Medewerker, sinds: Tijdstip })
{}

/** Mutual exclusion between all processes that use the register. */
export class ProcessLock extends Context.Service<ProcessLock, {
  /**
   * Runs `work` while holding the named lock. Fails with {@link ProcessLockTaken} at once if the lock is taken. The lock
   * is released when its holder dies.
   */
  readonly withLock: <A, E, R>(
    naam: string,
    holder: Medewerker,
    work: Effect.Effect<A, E, R>
  ) => Effect.Effect<A, E | ProcessLockTaken | RegisterUnavailable, R>
}>()("@betrokkene/domain/ProcessLock") {}
