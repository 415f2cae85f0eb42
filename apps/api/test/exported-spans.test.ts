import { Effect } from "effect"
import type { HttpBody } from "effect/http"
import { OtlpSerialization, type OtlpTracer } from "effect/observability"
import { describe, expect, it } from "vitest"
import { exportedSpans } from "../src/tracing/exported-spans.ts"

const trace = "4bf92f3577b34da6a3ce929d0e0e4736"
const callerSpan = "00f067aa0ba902b7"

describe("a span that is exported", () => {
  it("leaves behind whatever the program or a library adds to it", async () => {
    const value = { stringValue: "Zandstraveld" }
    const span = {
      traceId: trace,
      spanId: callerSpan,
      parentSpanId: undefined,
      name: "leesPartij",
      kind: 2,
      startTimeUnixNano: "1",
      endTimeUnixNano: "2",
      attributes: [{ key: "url.full", value }, { key: "http.route", value: { stringValue: "/partijen/{id}" } }, {
        key: "db.query.text",
        value
      }],
      events: [
        { name: "log", timeUnixNano: "1", attributes: [{ key: "message", value }], droppedAttributesCount: 0 },
        {
          name: "exception",
          timeUnixNano: "1",
          attributes: [{ key: "exception.type", value: { stringValue: "Zandstraveld!" } }, {
            key: "exception.message",
            value
          }],
          droppedAttributesCount: 0
        }
      ],
      links: [{ traceId: trace, spanId: callerSpan, attributes: [{ key: "naam", value }], droppedAttributesCount: 0 }],
      status: { code: 2, message: "Zandstraveld" },
      droppedAttributesCount: 0,
      droppedEventsCount: 0,
      droppedLinksCount: 0
    } as const satisfies OtlpTracer.ScopeSpan["spans"][number]
    const data = {
      resourceSpans: [{
        resource: { attributes: [], droppedAttributesCount: 0 },
        scopeSpans: [{ scope: { name: "effect" }, spans: [span] }]
      }]
    }
    const body = await Effect.runPromise(
      Effect.provide(OtlpSerialization.OtlpSerialization.useSync(({ traces }) => traces(data)), exportedSpans)
    )
    const text = new TextDecoder().decode((body as HttpBody.Uint8Array).body)
    expect(text).not.toContain("Zandstraveld")
    expect(JSON.parse(text).resourceSpans[0].scopeSpans[0].spans).toMatchObject([{
      name: "leesPartij",
      traceId: trace,
      attributes: [{ key: "http.route" }],
      events: [{ name: "exception" }],
      status: { code: 2 }
    }])
  })
})
