import { Layer } from "effect"
import { OtlpSerialization, type OtlpTracer } from "effect/observability"

/** All that is told of a span beside its name, place in the trace and time. What is not named here never leaves the program. */
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

/** OTLP as JSON, of spans without values: the message and stack of an error may hold what somebody sent, so of an error its kind is told. */
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

/** As the Logboek Dataverwerkingen wants it: an error is one of this program; what was rightly refused has no status. */
const statusOf = ({ attributes, status }: Span): Span["status"]["code"] => {
  const answered = Number(
    attributes.find(({ key }) => key === "http.response.status_code")?.value.intValue ?? Number.NaN
  )
  if (Number.isNaN(answered)) return status.code
  return answered >= 500 ? 2 : answered >= 400 ? 0 : 1
}
