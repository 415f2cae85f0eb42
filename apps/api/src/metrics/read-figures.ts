import {
  eventStates,
  type FiguresNow,
  growingStorages,
  RegisterClock,
  RegisterFigures,
  type RegisterUnavailable,
  type WaitingFigure
} from "@betrokkene/domain"
import { Effect, Metric, Option } from "effect"

const gauge = (name: string, description: string) => Metric.gauge(name, { description })

const events = gauge(
  "betrokkene_outbox_events",
  "Events that were not delivered, by state; counted up to 100,000 in each."
)
const eventsAge = gauge(
  "betrokkene_outbox_oldest_event_age_seconds",
  "Age of the oldest of them; of dead letters, since they are; 0: there is none."
)
const trail = gauge("betrokkene_audit_trail_entries", "Entries of the audit trail.")
const unsealedAge = gauge(
  "betrokkene_audit_trail_unsealed_age_seconds",
  "How long the first entry waits that has no seal; 0: all have one."
)
const readLog = gauge("betrokkene_read_log_entries_estimate", "Entries of the read log, as the database estimates.")
const bytes = gauge("betrokkene_stored_bytes", "Bytes on disk with indexes, of what grows with use.")

/** Sets the gauges from the register, or to NaN when the register does not answer in time. */
export const readFigures: Effect.Effect<void, never, RegisterClock | RegisterFigures> = Effect.gen(function*() {
  const read = Option.getOrUndefined(yield* Effect.option(Effect.timeout(asked, "2 seconds")))
  const now = Date.parse(yield* RegisterClock.use(({ nu }) => nu))
  for (const state of eventStates) {
    const waiting = read?.gebeurtenissen[state]
    yield* Metric.update(Metric.withAttributes(events, { state }), waiting?.aantal ?? Number.NaN)
    yield* Metric.update(Metric.withAttributes(eventsAge, { state }), age(waiting, now))
  }
  yield* Metric.update(trail, read?.handelingen ?? Number.NaN)
  yield* Metric.update(unsealedAge, age(read?.unsealed, now))
  yield* Metric.update(readLog, read?.raadplegingen ?? Number.NaN)
  for (const part of growingStorages) {
    yield* Metric.update(Metric.withAttributes(bytes, { part }), read?.bytes?.[part] ?? Number.NaN)
  }
})

const asked: Effect.Effect<FiguresNow, RegisterUnavailable, RegisterFigures> = RegisterFigures.use(({ read }) => read)

const age = (waiting: WaitingFigure | undefined, now: number): number => {
  if (waiting === undefined) return Number.NaN
  return waiting.sinds === undefined ? 0 : Math.max(0, (now - Date.parse(waiting.sinds)) / 1000)
}
