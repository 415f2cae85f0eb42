import type { Log } from "@betrokkene/program"
import { randomUUID } from "node:crypto"
import { STATUS_CODES } from "node:http"
import type { Socket } from "node:net"
import type { Duplex } from "node:stream"
import { apiVersion } from "../middleware/api-version.ts"
import { securityHeaders } from "../middleware/security-headers.ts"
import type { ProblemCode } from "../problems/problem-table.ts"
import { Problem, problemResponse } from "../problems/problem.ts"
import { leftOver } from "./read-on.ts"

const codes: { readonly [error: string]: ProblemCode } = {
  HPE_HEADER_OVERFLOW: "headers-te-groot",
  ERR_HTTP_REQUEST_TIMEOUT: "verzoek-te-traag"
}

/**
 * Answers bytes that make no HTTP request, which the app never sees, and closes the connection. What the sender still
 * sends is thrown away for a while, as by {@link readOn}: else the answer may be lost.
 */
export const answerNoHttp = (log: Log, baseUrl: string | undefined) => {
  const answered = new WeakMap<Duplex, number>()
  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    const readBefore = answered.get(socket)
    if (readBefore !== undefined) {
      if (bytesRead(socket) - readBefore > leftOver.bytes) socket.destroy()
      return
    }
    const requestId = randomUUID()
    log("info", "no http", { reason: error.code, requestId })
    if (!socket.writable) return void socket.destroy()
    const headers = { ...securityHeaders, "API-Version": apiVersion, "X-Request-Id": requestId, Connection: "close" }
    const problem = new Problem({ code: codes[error.code ?? ""] ?? "verzoek-onleesbaar", headers })
    const isUnreadable = error.code?.startsWith("HPE_") === true
    if (isUnreadable) answered.set(socket, bytesRead(socket))
    void rawResponse(problemResponse(problem, { requestId, publicUrl: baseUrl })).then((text) =>
      socket.end(text, () => isUnreadable ? destroyLater(socket) : socket.destroy())
    )
  }
}

const bytesRead = (socket: Duplex): number => (socket as Partial<Socket>).bytesRead ?? 0

const destroyLater = (socket: Duplex): void => {
  const timer = setTimeout(() => socket.destroy(), leftOver.time)
  socket.once("close", () => clearTimeout(timer))
}

const rawResponse = async (response: Response): Promise<string> => {
  const body = await response.text()
  const headers = [...response.headers, ["Content-Length", String(Buffer.byteLength(body))]]
  return `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}\r\n${
    headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")
  }\r\n${body}`
}
