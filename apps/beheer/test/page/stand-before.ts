import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { onTestFinished } from "vitest"

/** What the API must know of a request. */
const passedOn = ["authorization", "content-type", "idempotency-key", "if-match"] as const

const passOn = async (url: string, request: IncomingMessage): Promise<Response> => {
  const { headers, method = "GET" } = request
  const body = method === "GET" ? undefined : await text(request)
  return fetch(url, {
    method,
    headers: Object.fromEntries(
      passedOn.flatMap((name) => typeof headers[name] === "string" ? [[name, headers[name]] as const] : [])
    ),
    ...(body === undefined ? {} : { body })
  })
}

/**
 * Stands before the API until the test ends: what `answers` takes it answers itself, and it passes on the rest. Gives its
 * address.
 */
export const standBefore = async (
  apiUrl: string,
  answers: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>
): Promise<string> => {
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    if (await answers(request, response)) return
    const answered = await passOn(`${new URL(apiUrl).origin}${request.url}`, request)
    response.writeHead(answered.status, { "Content-Type": answered.headers.get("Content-Type") ?? "" })
    response.end(await answered.text())
  }
  const server = createServer((request, response) => void serve(request, response))
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`
}
