import { Clock, Context, Effect, Option, Redacted, Tracer } from "effect"
import { createHmac } from "node:crypto"
import type { Route } from "../http/route.ts"
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
    const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, PROCESSING_ACTIVITIES_URI: activities, PSEUDONYM_KEY: key } =
      settings
    if (endpoint === undefined) return undefined
    const clock = yield* Clock.Clock
    return {
      tracer: yield* Tracer.Tracer,
      now: () => clock.currentTimeNanosUnsafe(),
      activities,
      pseudonym: key === undefined ? undefined : pseudonymWith(Redacted.value(key))
    }
  })

/** An id keeps its pseudonym as long as the key stays. Without the key nobody can reverse it or try ids out. */
const pseudonymWith = (key: string) => (id: string): string => createHmac("sha256", key).update(id).digest("hex")

/** A span of this operation, which is always exported: the Logboek Dataverwerkingen allows no sampling. */
export const startSpan = (
  { activities, now, tracer }: Tracing,
  { operationId }: Route,
  { kind, parent }: { readonly kind: Tracer.SpanKind; readonly parent: Tracer.AnySpan | undefined }
): Tracer.Span => {
  const span = tracer.span({
    name: operationId,
    parent: Option.fromUndefinedOr(parent),
    annotations: Context.empty(),
    links: [],
    startTime: now(),
    kind,
    root: parent === undefined,
    sampled: true
  })
  span.attribute("dpl.core.processing_activity_id", `${activities}${operationId}`)
  return span
}
