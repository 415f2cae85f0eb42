import type { IncomingMessage, ServerResponse } from "node:http"

/**
 * How much is read after an answer was sent, and thrown away: in bytes, in how many parts, since each costs work however
 * small it is, and how long in milliseconds.
 */
export const leftOver = { bytes: 16 * 1024 * 1024, parts: 20_000, time: 10_000 }

/**
 * Lets an answer to a body that was not read to its end arrive. It is sent at once, and ended when the rest of the body
 * has come in and was thrown away. Closing a connection on which something is still unread resets it, and many clients
 * send all before they read: they would see a broken pipe instead of the answer. A client that goes on for too long
 * does see that.
 */
export const readOn = (incoming: IncomingMessage, outgoing: ServerResponse, most = leftOver): void => {
  if (!("content-length" in incoming.headers || "transfer-encoding" in incoming.headers)) return
  const end = outgoing.end.bind(outgoing) as (chunk?: unknown) => ServerResponse
  outgoing.end = (chunk?: unknown): ServerResponse => {
    if (incoming.complete || incoming.destroyed) return end(chunk)
    if (chunk === undefined || chunk === null) outgoing.flushHeaders()
    else outgoing.write(chunk)
    throwAway(incoming, most, end)
    return outgoing
  }
}

const throwAway = (incoming: IncomingMessage, most: typeof leftOver, done: () => void): void => {
  let size = 0
  let parts = 0
  const stop = () => {
    clearTimeout(timer)
    incoming.off("data", count).off("end", stop).off("close", stop)
    done()
  }
  const giveUp = () => {
    stop()
    incoming.socket.destroySoon()
  }
  const count = (chunk: Uint8Array) => {
    size += chunk.byteLength
    parts++
    if (size > most.bytes || parts > most.parts) giveUp()
  }
  const timer = setTimeout(giveUp, most.time)
  incoming.on("data", count).on("end", stop).on("close", stop).resume()
}
