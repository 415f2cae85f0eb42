import type { CloudEvent } from "@betrokkene/domain"
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { onTestFinished } from "vitest"

/** What a subscriber was sent. */
export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly event: CloudEvent
}

/** A subscriber; `answer` says what he does, and gets how many he has received. */
export const startReceiver = async (answer: (received: Received, response: ServerResponse) => void = accept) => {
  const all: Array<Received> = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const received = {
        path: request.url ?? "",
        headers: request.headers,
        body,
        event: JSON.parse(body) as CloudEvent
      }
      all.push(received)
      answer(received, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`, all }
}

export const accept = (_: Received, response: ServerResponse): void => {
  response.writeHead(204).end()
}

/** An answer with this status. */
export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}) => (_: Received, response: ServerResponse): void => {
    response.writeHead(status, headers).end("an answer that nobody reads")
  }

/** What was received about each record, by the order in which it came; of what came more than once, the first time. */
export const inOrder = (all: ReadonlyArray<Received>): ReadonlyMap<string, ReadonlyArray<CloudEvent>> => {
  const first = [...new Map(all.toReversed().map(({ event }) => [event.id, event])).values()].toReversed()
  return Map.groupBy(first, ({ subject }) => subject)
}
