import type { RegisterUnavailable } from "@betrokkene/domain"
import { waitingHelps } from "@betrokkene/program"
import { Effect, Schedule } from "effect"

/** The delay doubles up to fifteen seconds, with jitter, so that workers that failed together do not retry together. */
const backOff = Schedule.min([Schedule.exponential("200 millis"), Schedule.spaced("15 seconds")]).pipe(
  Schedule.jittered
)

/** Time to wait for the register: longer than its restart or a switch to a standby takes. */
const patience = backOff.pipe(Schedule.upTo({ times: 40, duration: "5 minutes" }))

/**
 * The work blocks others, or they block it. They end in time, at the latest when the server ends an idle transaction.
 */
const shortPatience = backOff.pipe(Schedule.upTo({ times: 10, duration: "3 minutes" }))

/**
 * SQLSTATEs with which the server ends the statement or transaction but not the connection: timeout, lock, deadlock,
 * idle transaction.
 */
const byTheWorkItself = /^(?:57014|55P03|40P01|40001|25P0[34])$/u

/** Whether the size of this piece of work is the problem, so that a smaller piece may succeed. */
export const isCausedByTheWork = ({ reden }: RegisterUnavailable): boolean => byTheWorkItself.test(reden)

/**
 * Retries transient failures, for a limited time and number of times, and fails with the last one. `work` must be safe
 * to repeat.
 */
export const persist = <A, E, R>(
  work: Effect.Effect<A, E | RegisterUnavailable, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  work.pipe(
    Effect.retry({ while: (fout) => isOnbereikbaar(fout) && isCausedByTheWork(fout), schedule: shortPatience }),
    Effect.retry({
      while: (fout) => isOnbereikbaar(fout) && !isCausedByTheWork(fout) && waitingHelps(fout),
      schedule: patience
    })
  )

const isOnbereikbaar = (fout: unknown): fout is RegisterUnavailable =>
  typeof fout === "object" && fout !== null && (fout as { readonly _tag?: unknown })._tag === "RegisterUnavailable"
