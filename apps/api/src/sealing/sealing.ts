import { sealTrail, TrailSeals } from "@betrokkene/domain"
import type { Log } from "@betrokkene/program"
import { Clock, Effect, Exit, Layer, Schedule } from "effect"

/** Milliseconds between two rounds of sealing. */
const interval = 1_000

/** Milliseconds between two lines in the log with the last seal. */
const told = 60_000

/**
 * Seals new entries of the audit trail for as long as the layer lives, beside the requests. Of several processes, one at
 * a time seals. The last seal goes to the log once a minute, if there is a new one: who can write in the database cannot
 * write there, so it proves what the trail was.
 */
export const sealing = (log: Log): Layer.Layer<never, never, TrailSeals> =>
  Layer.effectDiscard(Effect.gen(function*() {
    let last = { nummer: 0, at: Number.NEGATIVE_INFINITY }
    let failing = false
    const round = Effect.gen(function*() {
      yield* sealTrail()
      const now = yield* Clock.currentTimeMillis
      if (now - last.at < told) return
      const { head: { digest, nummer } } = yield* TrailSeals.use(({ state }) => state)
      if (nummer !== last.nummer) log("info", "audit trail sealed", { seal: `${nummer}:${digest}` })
      last = { nummer, at: now }
    })
    // A round that fails is tried again. Whoever watches the log hears of the first in a row. Traces are of requests.
    const tried = Effect.map(Effect.exit(Effect.withTracerEnabled(round, false)), (exit) => {
      if (Exit.isFailure(exit) && !failing) log("warn", "audit trail not sealed")
      failing = Exit.isFailure(exit)
    })
    yield* Effect.forkScoped(Effect.repeat(tried, Schedule.spaced(interval)))
  }))
