import type { CallerIdentity } from "@betrokkene/domain"
import type { Log } from "@betrokkene/program"
import { Effect, Metric } from "effect"
import type { Problem } from "../problems/problem.ts"
import { makeQuota } from "../rate-limit/quota.ts"
import { tooMany } from "../rate-limit/rate-limit-headers.ts"

/** How many records are shown to a caller. */
export interface RecordBudget {
  /** Refuses a request for this many records if fewer are left. */
  readonly check: (who: CallerIdentity, records: number, requestId: string) => Effect.Effect<void, Problem>
  /** Takes this many of it. */
  readonly take: (who: CallerIdentity, records: number) => void
}

/** Seconds in which the budget holds. */
const window = 3600

const exceeded = Metric.counter("betrokkene_record_budget_exceeded_total", {
  description:
    "Requests that were refused because they would show their caller more records than it may see in an hour.",
  incremental: true
})

/** There from the start, so that a first one is seen as a rise. */
export const startBudgetMetric: Effect.Effect<void> = Metric.update(exceeded, 0)

/** A budget of `records` an hour for each caller, counted by this process; 0: nobody has one. */
export const makeRecordBudget = (records: number, log: Log, now?: () => number): RecordBudget => {
  if (records === 0) return { check: () => Effect.void, take: () => undefined }
  const quota = makeQuota({ name: "gegevens", requests: records, window }, now)
  const refusals = makeQuota({ name: "gegevens", requests: 0, window }, now)
  return {
    check: (who, asked, requestId) =>
      Effect.suspend(() => {
        const standing = quota.look(who)
        if (standing.remaining >= asked) return Effect.void
        // Once in a window for each caller. The name of the caller may be an e-mail address.
        if (refusals.take(who).exceeded === 1) log("warn", "too many records", { requestId })
        return Effect.andThen(
          Metric.update(exceeded, 1),
          Effect.fail(
            tooMany(
              quota.policy,
              standing,
              standing.remaining === 0
                ? "U hebt alle gegevens gezien die u dit uur mag zien. Wacht, en probeer het dan opnieuw."
                : "Dit antwoord toont meer gegevens dan u dit uur nog mag zien. Vraag een kleinere pagina, of wacht."
            )
          )
        )
      }),
    take: (who, asked) => void quota.take(who, asked)
  }
}
