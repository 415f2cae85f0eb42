import { Bevindingen, type Reconciliatie, Reconciliaties, regelnamen, regels } from "@betrokkene/domain"
import { Effect, Metric, Option } from "effect"

const open = Metric.gauge("betrokkene_bevindingen_open", {
  description: "Open findings of the reconciliation, by rule and severity."
})

const lastEnd = Metric.gauge("betrokkene_reconciliatie_last_end_timestamp_seconds", {
  description: "When the last night ended, dry runs aside, in seconds since 1970; 0: none has."
})

const lastOutcome = Metric.gauge("betrokkene_reconciliatie_last_outcome", {
  description: "1 for how the last night ended, dry runs aside, 0 for the other ways."
})

const outcomes = ["klaar", "deels-mislukt", "afgebroken"] as const satisfies ReadonlyArray<Reconciliatie["toestand"]>

/** Number of latest runs to look at. One of them is a night that ended, unless none did for a long time. */
const recent = 50

/** Sets the gauges from the register, or to NaN when the register does not answer in time. */
export const readReconciliation: Effect.Effect<void, never, Bevindingen | Reconciliaties> = Effect.gen(function*() {
  const counts = yield* Bevindingen.use((bevindingen) => bevindingen.countOpen)
  const { rows } = yield* Reconciliaties.use((reconciliaties) =>
    reconciliaties.browse({ ascending: false, aantal: recent })
  )
  return { counts, last: rows.find(({ record }) => record.geeindigd !== undefined && !record.opdracht.proef)?.record }
}).pipe(
  Effect.timeout("2 seconds"),
  Effect.option,
  Effect.flatMap((read) =>
    Effect.gen(function*() {
      const known = Option.getOrUndefined(read)
      for (const regel of regelnamen) {
        const count = known === undefined ? Number.NaN : known.counts.get(regel) ?? 0
        yield* Metric.update(Metric.withAttributes(open, { regel, ernst: regels[regel].ernst }), count)
      }
      const end = known?.last?.geeindigd
      yield* Metric.update(lastEnd, known === undefined ? Number.NaN : end === undefined ? 0 : Date.parse(end) / 1000)
      for (const toestand of outcomes) {
        const value = known === undefined ? Number.NaN : Number(known.last?.toestand === toestand)
        yield* Metric.update(Metric.withAttributes(lastOutcome, { toestand }), value)
      }
    })
  )
)
