import { Layer } from "effect"
import { OtlpSerialization, type OtlpTracer } from "effect/observability"

/** The attributes of a span that are exported. Others never leave the program. */
export const exportedAttributes = [
  "dpl.core.data_subject_id",
  "dpl.core.data_subject_id_type",
  "dpl.core.foreign_operation.span_id",
  "dpl.core.processing_activity_id",
  "http.request.method",
  "http.response.status_code",
  "http.route"
] as const

type Span = OtlpTracer.ScopeSpan["spans"][number]

/** OTLP as JSON. Only the kind of an error is told: its message and stack may hold what a caller sent. */
export const exportedSpans: Layer.Layer<OtlpSerialization.OtlpSerialization> = Layer.effect(
  OtlpSerialization.OtlpSerialization,
  OtlpSerialization.OtlpSerialization.useSync((serialization) => ({
    ...serialization,
    traces: ({ resourceSpans }) =>
      serialization.traces({
        resourceSpans: resourceSpans.map((resource) => ({
          ...resource,
          scopeSpans: resource.scopeSpans.map((scope) => ({ ...scope, spans: scope.spans.map(withoutValues) }))
        }))
      })
  }))
).pipe(Layer.provide(OtlpSerialization.layerJson))

const withoutValues = (span: Span): Span => ({
  ...span,
  attributes: span.attributes.filter(({ key }) => (exportedAttributes as ReadonlyArray<string>).includes(key)),
  events: span.events.filter(({ name }) => name === "exception").map((event) => ({
    ...event,
    attributes: event.attributes.flatMap(({ key, value }) =>
      key === "exception.type" ? [{ key, value: { stringValue: kindOf(value.stringValue) } }] : []
    )
  })),
  status: { code: statusOf(span) },
  links: []
})

/** Names of errors come from the program, but whoever throws may call it anything. */
const kindOf = (name: string | null | undefined): string =>
  /^[A-Za-z]{1,64}$/u.test(name ?? "") ? String(name) : "Error"

/** As the Logboek Dataverwerkingen asks: only a failure of this program is an error. A refusal has no status. */
const statusOf = ({ attributes, status }: Span): Span["status"]["code"] => {
  const answered = Number(
    attributes.find(({ key }) => key === "http.response.status_code")?.value.intValue ?? Number.NaN
  )
  if (Number.isNaN(answered)) return status.code
  return answered >= 500 ? 2 : answered >= 400 ? 0 : 1
}
