import { setTimeout as wait } from "node:timers/promises"
import type { Ledger } from "../ledger/ledger.ts"

/** A request of a client. */
export interface Question {
  readonly method: "DELETE" | "GET" | "POST" | "PUT"
  readonly path: string
  readonly json?: object
  readonly ifMatch?: number
  readonly key?: string
  /** Aborts the request, as a client that goes away does. */
  readonly signal?: AbortSignal
}

/** What the client knows after its request; `request` is the id that the API gave it. */
export type Answer =
  | { readonly kind: "done"; readonly json: unknown; readonly versie: number | undefined; readonly request: string }
  | { readonly kind: "refused"; readonly code: string; readonly request: string }
  | { readonly kind: "unknown"; readonly request: string }

/** Address of the API; it may change. */
export interface Address {
  url: string
  readonly token: string
}

export type Ask = (question: Question) => Promise<Answer>

/** In place of the id of a request without an answer: only the API knows that id. */
const unanswered = "unanswered"

/** Maximum time for an answer, and for a connection, in milliseconds. */
const patience = 30_000

/**
 * Sends a request as an ordinary client does: over kept connections, and again if the connection was refused, since
 * nothing was sent then. Records in the ledger any answer that the documentation does not promise.
 */
export const asker = (address: Address, ledger: Ledger): Ask => async (question) => {
  const response = await answered(address, question).catch(() => undefined)
  if (response === undefined) {
    ledger.tally.unanswered++
    return { kind: "unknown", request: unanswered }
  }
  const { headers, json, status } = response
  const request = headers.get("X-Request-Id") ?? unanswered
  if (status === 503) {
    ledger.tally.putOff++
    if (!/^[0-9]+$/u.test(headers.get("Retry-After") ?? "")) ledger.wrong.push("503 without Retry-After")
    return { kind: "unknown", request }
  }
  // The work goes on, and may yet fail.
  if (status === 202) {
    ledger.tally.putOff++
    if (headers.get("Location") === null) ledger.wrong.push("202 without Location")
    return { kind: "unknown", request }
  }
  if (status >= 500) ledger.wrong.push(`${question.method} ${question.path.split("/")[1]}: ${status}`)
  if (status >= 400) {
    ledger.tally.refused++
    ledger.refused.add(request)
    return { kind: "refused", code: codeOf(json), request }
  }
  ledger.tally.acknowledged++
  ledger.shown.set(request, [...new Set(idsIn(json))])
  const [, versie] = /^"([0-9]+)"$/u.exec(headers.get("ETag") ?? "") ?? []
  return { kind: "done", json, versie: versie === undefined ? undefined : Number(versie), request }
}

const answered = async (address: Address, question: Question) => {
  const { ifMatch, json, key, method, path } = question
  const deadline = Date.now() + patience
  for (;;) {
    try {
      const response = await fetch(`${address.url}${path}`, {
        method,
        headers: {
          "Authorization": `Token ${address.token}`,
          ...(json === undefined ? {} : { "Content-Type": "application/json" }),
          ...(ifMatch === undefined ? {} : { "If-Match": `"${ifMatch}"` }),
          ...(key === undefined ? {} : { "Idempotency-Key": key })
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        signal: question.signal ?? AbortSignal.timeout(patience)
      })
      const text = await response.text()
      return {
        status: response.status,
        headers: response.headers,
        json: text === "" ? undefined : JSON.parse(text) as unknown
      }
    } catch (error) {
      if (!isRefused(error) || Date.now() > deadline || question.signal?.aborted === true) throw error
      await wait(20)
    }
  }
}

const isRefused = (error: unknown): boolean =>
  (error as { readonly cause?: { readonly code?: unknown } }).cause?.code === "ECONNREFUSED"

/** Ids of the records in an answer: of one record, of the parts of a registration, or of a page. */
const idsIn = (json: unknown): ReadonlyArray<string> => {
  if (Array.isArray(json)) return json.flatMap(idsIn)
  if (typeof json !== "object" || json === null) return []
  const { betrokkene, id, partij, results } = json as Readonly<Record<string, unknown>>
  return [...(typeof id === "string" ? [id] : []), ...[betrokkene, partij, results].flatMap(idsIn)]
}

const codeOf = (json: unknown): string => String((json as { readonly code?: unknown } | undefined)?.code)
