import type { Bevindingen, Reconciliaties, RegisterClock, RegisterFigures } from "@betrokkene/domain"
import { Effect, type Scope } from "effect"
import { PrometheusMetrics } from "effect/observability"
import type { MiddlewareHandler } from "hono"
import { startAccountingMetrics } from "../accounting/accounting.ts"
import type { Env } from "../http/env.ts"
import { processMetrics } from "./process-metrics.ts"
import { readFigures } from "./read-figures.ts"
import { readReconciliation } from "./read-reconciliation.ts"
import { startRegistrationMetrics } from "./registration-metrics.ts"
import { requestMetrics } from "./request-metrics.ts"

/** The figures of one server, in the registry of metrics of its context. */
export interface Metrics {
  readonly requests: MiddlewareHandler<Env>
  /** All of it, in the text format of Prometheus. */
  readonly text: () => Promise<string>
}

/** However often is scraped, the register is asked no more than this. */
const asked = "15 seconds"

type Asked = Bevindingen | RegisterClock | RegisterFigures | Reconciliaties

/** Measures from now on, for as long as the scope lives. */
export const measured: Effect.Effect<Metrics, never, Scope.Scope | Asked> = Effect.gen(
  function*() {
    yield* processMetrics
    yield* startRegistrationMetrics
    yield* startAccountingMetrics
    const context = yield* Effect.context<Asked>()
    const read = yield* Effect.cachedWithTTL(
      Effect.all([readReconciliation, readFigures], { concurrency: "unbounded", discard: true }),
      asked
    )
    return {
      requests: requestMetrics(context),
      text: () => Effect.runPromiseWith(context)(Effect.andThen(read, PrometheusMetrics.format()))
    }
  }
)
