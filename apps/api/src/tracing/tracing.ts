import { createHmac } from "node:crypto"
import { Clock, Effect, Redacted, Tracer } from "effect"
import type { Settings } from "../settings.ts"

/** What the span of a request is made with. */
export interface Tracing {
  readonly tracer: Tracer.Tracer
  /** In nanoseconds since 1970. */
  readonly now: () => bigint
  /** The URI of a processing activity, without the operationId at its end. */
  readonly activities: string
  /** The name under which somebody stands in traces; none without a key, and then nobody does. */
  readonly pseudonym: ((id: string) => string) | undefined
}

/** None when nothing is exported. */
export const tracing = (settings: Settings): Effect.Effect<Tracing | undefined> =>
  Effect.gen(function*() {
    const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, PROCESSING_ACTIVITIES_URI: activities, PSEUDONYM_KEY: key } = settings
    if (endpoint === undefined) return undefined
    const clock = yield* Clock.Clock
    return {
      tracer: yield* Tracer.Tracer,
      now: () => clock.currentTimeNanosUnsafe(),
      activities,
      pseudonym: key === undefined ? undefined : pseudonymWith(Redacted.value(key))
    }
  })

/** The same id has the same pseudonym for as long as the key stays; without the key nobody can go back or try ids out. */
const pseudonymWith = (key: string) => (id: string): string => createHmac("sha256", key).update(id).digest("hex")
