import type { Log } from "@betrokkene/program"
import { Layer, Redacted, References } from "effect"
import { OtlpTracer } from "effect/observability"
import { apiVersion } from "../middleware/api-version.ts"
import type { Settings } from "../settings.ts"
import { exportedSpans } from "./exported-spans.ts"
import { exporterClient } from "./exporter-client.ts"

/** Where spans go: in batches to the collector of the settings, or nowhere, and then none are made. */
export const tracingLayer = (settings: Settings, log: Log): Layer.Layer<never> => {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers, OTEL_SERVICE_NAME: serviceName } =
    settings
  if (endpoint === undefined) return Layer.succeed(References.TracerEnabled, false)
  return OtlpTracer.layer({
    url: `${endpoint.replace(/\/$/u, "")}/v1/traces`,
    resource: { serviceName, serviceVersion: apiVersion },
    headers: headers === undefined ? {} : headersOf(Redacted.value(headers)),
    maxBatchSize: 512
  }).pipe(Layer.provide([exportedSpans, exporterClient(log)]))
}

/** `name=value,name=value`, values percent-encoded, as the OpenTelemetry specification has it. */
const headersOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(",").map((pair) => {
      const at = pair.indexOf("=")
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]
    })
  )
