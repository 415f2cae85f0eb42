import { Effect, Metric, type Scope } from "effect"
import { monitorEventLoopDelay } from "node:perf_hooks"
import { apiVersion } from "../middleware/api-version.ts"
import { wholeMicroseconds } from "./whole-microseconds.ts"

const gauge = (name: string, description: string) => Metric.gauge(name, { description })

const cpu = Metric.counter("process_cpu_seconds_total", {
  description: "Processor time used by the process, in seconds."
})
const started = gauge("process_start_time_seconds", "When the process started, in seconds since 1970.")
const resident = gauge("process_resident_memory_bytes", "Memory of the process, in bytes.")
const heap = gauge("nodejs_heap_used_bytes", "Of that, used by objects of JavaScript.")
const lagMean = gauge(
  "nodejs_eventloop_lag_mean_seconds",
  "How late the event loop was since the last scrape, on average."
)
const lagP99 = gauge("nodejs_eventloop_lag_p99_seconds", "How late it was, but for one time in a hundred.")
const build = Metric.withAttributes(gauge("betrokkene_build_info", "1, with the version of the API."), {
  version: apiVersion
})

/** How the process itself does, read at each scrape, under the names that dashboards for Node know. */
export const processMetrics: Effect.Effect<void, never, Scope.Scope> = Effect.gen(function*() {
  const delay = yield* Effect.acquireRelease(
    Effect.sync(() => {
      const monitor = monitorEventLoopDelay({ resolution: 10 })
      monitor.enable()
      return monitor
    }),
    (monitor) => Effect.sync(() => monitor.disable())
  )
  const seconds = (nanoseconds: number) =>
    Number.isFinite(nanoseconds) ? Math.max(0, wholeMicroseconds(nanoseconds / 1e9 - 0.01)) : 0
  yield* observed(cpu, () => {
    const { system, user } = process.cpuUsage()
    return { count: (system + user) / 1e6, incremental: true }
  })
  yield* observed(started, () => ({ value: Math.round(performance.timeOrigin / 1000) }))
  yield* observed(resident, () => ({ value: process.memoryUsage.rss() }))
  yield* observed(heap, () => ({ value: process.memoryUsage().heapUsed }))
  yield* observed(lagMean, () => ({ value: seconds(delay.mean) }))
  yield* observed(lagP99, () => {
    const value = seconds(delay.percentile(99))
    delay.reset()
    return { value }
  })
  yield* observed(build, () => ({ value: 1 }))
})

/** A series whose value is read on each scrape, for as long as the scope lives. */
const observed = <Input, State>(
  metric: Metric.Metric<Input, State>,
  get: () => State
): Effect.Effect<void, never, Scope.Scope> =>
  Effect.flatMap(Effect.context<never>(), (context) =>
    Effect.asVoid(Effect.acquireRelease(
      Effect.sync(() =>
        Metric.registerUnsafe(metric, context, { get, update: () => undefined, modify: () => undefined })
      ),
      (registration) => Effect.sync(() => registration.remove())
    )))
