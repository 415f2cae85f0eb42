import type { IncomingMessage, ServerResponse } from "node:http"
import type { Socket } from "node:net"

/**
 * Maximum number of requests on one connection that wait for their answer. Few clients send a request before the answer
 * to the one before it. One packet has room for more than a thousand, which would all be handled in one turn of the
 * event loop.
 */
export const maximumPipelined = 10

type Serve = (incoming: IncomingMessage, outgoing: ServerResponse) => void

/**
 * Serves no more than {@link maximumPipelined} requests of a connection at once: one more closes it. A client that
 * pipelines has to expect that, and asks again what was not answered (RFC 9112, 9.3.2).
 */
export const boundPipelining = (serve: Serve): Serve => {
  const waiting = new WeakMap<Socket, number>()
  return (incoming, outgoing) => {
    const { socket } = incoming
    const before = waiting.get(socket) ?? 0
    if (before >= maximumPipelined) return void socket.destroy()
    waiting.set(socket, before + 1)
    outgoing.on("close", () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1))
    serve(incoming, outgoing)
  }
}
