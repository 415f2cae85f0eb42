import type { RegisterUnavailable } from "@betrokkene/domain"
import { Effect, Schedule } from "effect"

/** The wait doubles up to fifteen seconds, each time a little otherwise, so that workers that failed together do not come back together. */
const backOff = Schedule.min([Schedule.exponential("200 millis"), Schedule.spaced("15 seconds")]).pipe(
  Schedule.jittered
)

/** The register was away for a while: longer than its restart or a switch to a standby takes. */
const patience = backOff.pipe(Schedule.upTo({ times: 40, duration: "5 minutes" }))

/** The work itself is in the way of others, or they in its: those end in time, at the latest when the server ends a transaction left idle. */
const shortPatience = backOff.pipe(Schedule.upTo({ times: 10, duration: "3 minutes" }))

/** SQLSTATEs by which the server ends this statement or transaction and not the connection: time, locks, deadlock, a transaction left idle. */
const byTheWorkItself = /^(?:57014|55P03|40P01|40001|25P0[34])$/u

/** Whether it is this piece of work that is not answered, so that a smaller one may be. */
export const isCausedByTheWork = ({ reden }: RegisterUnavailable): boolean => byTheWorkItself.test(reden)

/** Tries again what passes by itself, for a time and a number of times; fails with the last refusal. `werk` can be done twice. */
export const persist = <A, E, R>(
  work: Effect.Effect<A, E | RegisterUnavailable, R>
): Effect.Effect<A, E | RegisterUnavailable, R> =>
  work.pipe(
    Effect.retry({ while: (fout) => isOnbereikbaar(fout) && isCausedByTheWork(fout), schedule: shortPatience }),
    Effect.retry({
      while: (fout) => isOnbereikbaar(fout) && !isCausedByTheWork(fout) && isTransient(fout),
      schedule: patience
    })
  )

/** Migrations that are not there do not come by waiting, nor does a lock that was lost; who has no access will not get it tonight. */
const isTransient = ({ reden }: RegisterUnavailable): boolean =>
  !/^(?:migraties-ontbreken|slot-verloren|42P01|28...|3D000|25006)$/u.test(reden)

const isOnbereikbaar = (fout: unknown): fout is RegisterUnavailable =>
  typeof fout === "object" && fout !== null && (fout as { readonly _tag?: unknown })._tag === "RegisterUnavailable"
