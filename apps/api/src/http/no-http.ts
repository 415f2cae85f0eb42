import type { Log } from "@betrokkene/program"
import { STATUS_CODES } from "node:http"
import type { Duplex } from "node:stream"
import { apiVersion } from "../middleware/api-version.ts"
import { securityHeaders } from "../middleware/security-headers.ts"
import type { ProblemCode } from "../problems/problem-table.ts"
import { Problem, problemResponse } from "../problems/problem.ts"

const codes: { readonly [error: string]: ProblemCode } = {
  HPE_HEADER_OVERFLOW: "headers-te-groot",
  ERR_HTTP_REQUEST_TIMEOUT: "verzoek-te-traag"
}

/** Answers bytes that make no HTTP request, which the app never sees, and closes the connection. */
export const answerNoHttp =
  (log: Log, baseUrl: string | undefined) => (error: NodeJS.ErrnoException, socket: Duplex): void => {
    log("info", "no http", { reason: error.code })
    if (!socket.writable) return void socket.destroy()
    const headers = { ...securityHeaders, "API-Version": apiVersion, Connection: "close" }
    const problem = new Problem({ code: codes[error.code ?? ""] ?? "verzoek-onleesbaar", headers })
    void rawResponse(problemResponse(problem, baseUrl)).then((text) => socket.end(text, () => socket.destroy()))
  }

const rawResponse = async (response: Response): Promise<string> => {
  const body = await response.text()
  const headers = [...response.headers, ["Content-Length", String(Buffer.byteLength(body))]]
  return `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}\r\n${
    headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")
  }\r\n${body}`
}
