import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { json } from "node:stream/consumers"
import { onTestFinished } from "vitest"

interface Value {
  readonly stringValue?: string
  readonly intValue?: number
}

type Attributes = ReadonlyArray<{ readonly key: string; readonly value: Value }>

/** A span as it came over the wire (OTLP as JSON). */
export interface ReceivedSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: Attributes
  readonly events: ReadonlyArray<{ readonly name: string; readonly attributes: Attributes }>
  readonly status: { readonly code: number; readonly message?: string }
}

interface Export {
  readonly resourceSpans: ReadonlyArray<{
    readonly resource: { readonly attributes: Attributes }
    readonly scopeSpans: ReadonlyArray<{ readonly spans: ReadonlyArray<ReceivedSpan> }>
  }>
}

/** Attributes by their names. */
export const named = (attributes: Attributes): Readonly<Record<string, string | number | undefined>> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]))

/** A collector of traces that keeps what it gets; `answer` decides what it says to it. */
export const traceReceiver = async (
  answer: (response: ServerResponse) => unknown = (response) => response.end("{}")
) => {
  const requests: Array<
    { readonly path: string | undefined; readonly headers: IncomingHttpHeaders; readonly body: Export }
  > = []
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    most = Math.max(most, ++open)
    response.on("close", () => open--)
    void json(request).then((body) => {
      requests.push({ path: request.url, headers: request.headers, body: body as Export })
      answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    /** Requests that were open at the same time, at most. */
    mostOpen: () => most,
    spans: () =>
      requests.flatMap(({ body }) =>
        body.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
      )
  }
}
