import type { CloudEvent } from "@betrokkene/domain"
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { onTestFinished } from "vitest"

/** A request to a subscriber. */
export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly event: CloudEvent
}

/** Starts a subscriber that handles each request with `answer`. `all` holds the requests so far. */
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

/** Answers with this status. */
export const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}) => (_: Received, response: ServerResponse): void => {
    response.writeHead(status, headers).end("an answer that nobody reads")
  }

/** The events received for each record, in order of arrival. A repeated event counts at its first arrival. */
export const inOrder = (all: ReadonlyArray<Received>): ReadonlyMap<string, ReadonlyArray<CloudEvent>> => {
  const first = [...new Map(all.toReversed().map(({ event }) => [event.id, event])).values()].toReversed()
  return Map.groupBy(first, ({ subject }) => subject)
}
