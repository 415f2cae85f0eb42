import type { NewRaadpleging, ShownRecord } from "@betrokkene/domain"
import type { Log } from "@betrokkene/program"
import { Effect, Metric } from "effect"
import type { Caller } from "../access/caller.ts"
import { retryAfter } from "../problems/domain-problem.ts"
import { Problem } from "../problems/problem.ts"
import type { ReadLog } from "./read-log.ts"
import { type RecordBudget, startBudgetMetric } from "./record-budget.ts"
import type { Shown } from "./shown.ts"

/** Accounts for the answers that show records. */
export interface Accounting {
  /** Before the work of a request that may show records: refuses a caller whose budget is used up. */
  readonly before: (asked: Asked) => Effect.Effect<void, Problem>
  /** Between the work and its answer. Fails if the records may not be shown, or if it cannot be kept that they are. */
  readonly keep: (asked: Asked, shown: ReadonlyArray<Shown>) => Effect.Effect<void, Problem>
}

/** Who asks, and for what. */
export interface Asked extends Pick<NewRaadpleging, "activiteit" | "doelbinding"> {
  readonly caller: Caller
  readonly requestId: string
  /** Whether something may have been changed: then the answer is not refused for its number of records. */
  readonly mayHaveWritten: boolean
}

/** Number of records in one entry. An answer that shows more has several entries. */
const recordsOfEntry = 1000

const shownRecords = Metric.counter("betrokkene_records_shown_total", {
  description: "Records that answers showed, as the read log keeps them.",
  incremental: true
})

const notKept = Metric.counter("betrokkene_read_log_failures_total", {
  description: "Answers that were not given because the read log could not keep them.",
  incremental: true
})

export const makeAccounting = (log: Log, readLog: ReadLog, budget: RecordBudget): Accounting => ({
  before: ({ caller, requestId }) => budget.check(caller.identiteit, 1, requestId),
  keep: (asked, shown) => {
    const records = distinct(shown)
    if (records.length === 0) return Effect.void
    const { identiteit } = asked.caller
    const allowed = asked.mayHaveWritten ? Effect.void : budget.check(identiteit, records.length, asked.requestId)
    return allowed.pipe(
      Effect.andThen(Effect.sync(() => budget.take(identiteit, records.length))),
      Effect.andThen(readLog.keep(entriesOf(asked, records))),
      Effect.andThen(Metric.update(shownRecords, records.length)),
      Effect.catchTags({
        ReadLogFull: () => refused(log, asked, "vol"),
        RegisterUnavailable: ({ reden }) => refused(log, asked, reden)
      })
    )
  }
})

/** Every figure is there from the start. */
export const startAccountingMetrics: Effect.Effect<void> = Effect.all([
  startBudgetMetric,
  Metric.update(shownRecords, 0),
  Metric.update(notKept, 0)
], { discard: true })

const entriesOf = (
  { activiteit, caller, doelbinding, requestId }: Asked,
  records: ReadonlyArray<ShownRecord>
): ReadonlyArray<NewRaadpleging> =>
  Array.from({ length: Math.ceil(records.length / recordsOfEntry) }, (_, index) => ({
    door: caller.naam,
    identiteit: caller.identiteit,
    activiteit,
    ...(doelbinding === undefined ? {} : { doelbinding }),
    verzoek: requestId,
    records: records.slice(index * recordsOfEntry, (index + 1) * recordsOfEntry)
  }))

const distinct = (shown: ReadonlyArray<Shown>): ReadonlyArray<ShownRecord> => [
  ...new Map(shown.map(({ record }) => [`${record.soort} ${record.id}`, record])).values()
]

const refused = (log: Log, { mayHaveWritten, requestId }: Asked, reason: string) => {
  log("warn", "answer not accounted for", { requestId, reason })
  return Effect.andThen(
    Metric.update(notKept, 1),
    Effect.fail(
      new Problem({
        code: "verantwoording-onbereikbaar",
        detail: mayHaveWritten
          ? "Wat is gevraagd, is gedaan. Dat het wordt getoond, is nu niet vast te leggen: lees het later opnieuw, of "
            + "herhaal een POST met zijn Idempotency-Key."
          : "Dat deze gegevens worden getoond, is nu niet vast te leggen; daarom worden zij niet getoond.",
        headers: { "Retry-After": retryAfter }
      })
    )
  )
}
