import { defectFields, type Log } from "@betrokkene/program"
import { RequestError } from "@hono/node-server"
import { randomUUID } from "node:crypto"
import { apiVersion } from "../middleware/api-version.ts"
import { securityHeaders } from "../middleware/security-headers.ts"
import { Problem, problemResponse } from "../problems/problem.ts"

/** The answer to a request that the app never saw, because its Host or address makes no URL. */
export const unreadableRequest = (log: Log, baseUrl: string | undefined) => (error: unknown): Response => {
  const requestId = randomUUID()
  const headers = { ...securityHeaders, "API-Version": apiVersion, "X-Request-Id": requestId }
  const request = { requestId, publicUrl: baseUrl }
  if (error instanceof RequestError) {
    log("info", "unreadable request", { requestId })
    return problemResponse(
      new Problem({ code: "host-ongeldig", detail: "De Host of het adres van dit verzoek is ongeldig.", headers }),
      request
    )
  }
  log("error", "defect", { requestId, ...defectFields(error) })
  return problemResponse(
    new Problem({ code: "interne-fout", detail: "Er ging iets mis; het is vastgelegd.", headers }),
    request
  )
}
