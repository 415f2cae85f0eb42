import { once } from "node:events"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { onTestFinished } from "vitest"

/**
 * Stands before the API until the test ends: what `answers` takes it answers itself, and it reads the rest from the API.
 * Gives its address.
 */
export const standBefore = async (
  apiUrl: string,
  answers: (request: IncomingMessage, response: ServerResponse) => boolean
): Promise<string> => {
  const server = createServer((request, response) => {
    if (answers(request, response)) return
    const headers = { Authorization: request.headers.authorization ?? "" }
    void fetch(`${new URL(apiUrl).origin}${request.url}`, { headers }).then(async (answered) => {
      response.writeHead(answered.status, { "Content-Type": answered.headers.get("Content-Type") ?? "" })
      response.end(await answered.text())
    })
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`
}
