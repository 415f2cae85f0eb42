import { Effect, Metric, type Scope } from "effect"
import type pg from "pg"

const verbindingen = Metric.gauge("postgres_pool_connections", {
  description: "Connections of the pool to PostgreSQL: open, and of those idle."
})
const wachtenden = Metric.gauge("postgres_pool_waiting", {
  description: "Queries that wait for a connection of the pool."
})
const hoogstens = Metric.gauge("postgres_pool_connections_max", {
  description: "Connections that the pool opens at most."
})

/** What the pool is doing, in the metrics of whoever runs this register: read when they are asked for, until the scope closes. */
export const meetPool = (pool: pg.Pool): Effect.Effect<void, never, Scope.Scope> =>
  Effect.all([
    meet(Metric.withAttributes(verbindingen, { state: "open" }), () => pool.totalCount),
    meet(Metric.withAttributes(verbindingen, { state: "idle" }), () => pool.idleCount),
    meet(wachtenden, () => pool.waitingCount),
    meet(hoogstens, () => pool.options.max)
  ], { discard: true })

const meet = (
  metric: Metric.Metric<number, Metric.GaugeState<number>>,
  lees: () => number
): Effect.Effect<void, never, Scope.Scope> =>
  Effect.flatMap(Effect.context<never>(), (context) =>
    Effect.asVoid(Effect.acquireRelease(
      Effect.sync(() =>
        Metric.registerUnsafe(metric, context, {
          get: () => ({ value: lees() }),
          update: () => undefined,
          modify: () => undefined
        })
      ),
      (aanmelding) => Effect.sync(() => aanmelding.remove())
    )))
