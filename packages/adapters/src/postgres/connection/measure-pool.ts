import { Effect, Metric, type Scope } from "effect"
import type pg from "pg"

const connections = Metric.gauge("postgres_pool_connections", {
  description: "Connections of the pool to PostgreSQL: open, and of those idle."
})
const waiting = Metric.gauge("postgres_pool_waiting", {
  description: "Queries that wait for a connection of the pool."
})
const maximum = Metric.gauge("postgres_pool_connections_max", {
  description: "Connections that the pool opens at most."
})

/** Registers gauges of the pool, which are read when the metrics are asked for, until the scope closes. */
export const measurePool = (pool: pg.Pool): Effect.Effect<void, never, Scope.Scope> =>
  Effect.all([
    measure(Metric.withAttributes(connections, { state: "open" }), () => pool.totalCount),
    measure(Metric.withAttributes(connections, { state: "idle" }), () => pool.idleCount),
    measure(waiting, () => pool.waitingCount),
    measure(maximum, () => pool.options.max)
  ], { discard: true })

const measure = (
  metric: Metric.Metric<number, Metric.GaugeState<number>>,
  read: () => number
): Effect.Effect<void, never, Scope.Scope> =>
  Effect.flatMap(Effect.context<never>(), (context) =>
    Effect.asVoid(Effect.acquireRelease(
      Effect.sync(() =>
        Metric.registerUnsafe(metric, context, {
          get: () => ({ value: read() }),
          update: () => undefined,
          modify: () => undefined
        })
      ),
      (registration) => Effect.sync(() => registration.remove())
    )))
