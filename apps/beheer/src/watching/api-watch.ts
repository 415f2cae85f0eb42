import { isTimeout, type Log, networkCode } from "@betrokkene/program"

/** How the calls to the API go. */
export interface ApiWatch {
  /** Sends a request to the API, and keeps whether it answered. */
  readonly send: (request: Request) => Promise<Response>
  /** Asks the API for something that is open to all, and tells whether it answered within three seconds. */
  readonly reaches: () => Promise<boolean>
  /** Calls that got no answer since the start, by the reason. */
  readonly failures: () => ReadonlyMap<string, number>
}

/** Milliseconds that an API which is there takes at most. */
const patience = 3_000

/** Answers of a proxy or of an API that cannot work now. */
const away: ReadonlySet<number> = new Set([502, 503, 504])

/** Watches the calls to the API at this address. The log says when it goes and why, and when it is back. */
export const watchApi = (apiUrl: string, log: Log): ApiWatch => {
  const failures = new Map<string, number>()
  let told: string | undefined
  const failed = (reason: string): void => {
    failures.set(reason, (failures.get(reason) ?? 0) + 1)
    if (told !== reason) log("error", "API unreachable: see API_URL", { reason })
    told = reason
  }
  const send = async (request: Request): Promise<Response> => {
    try {
      const response = await fetch(request, { redirect: "error" })
      if (away.has(response.status)) failed(`http-${response.status}`)
      else {
        if (told !== undefined) log("info", "API reachable again", {})
        told = undefined
      }
      return response
    } catch (error) {
      // Whoever asked for the page went away: that says nothing of the API.
      if (!isAborted(error)) failed(reasonOf(error))
      throw error
    }
  }
  return {
    send,
    failures: () => failures,
    reaches: async () => {
      const request = new Request(`${apiUrl}/openapi.json`, { method: "HEAD", signal: AbortSignal.timeout(patience) })
      try {
        const response = await send(request)
        await response.body?.cancel()
        return !away.has(response.status)
      } catch {
        return false
      }
    }
  }
}

const isAborted = (error: unknown): boolean => error instanceof Error && error.name === "AbortError"

/** A code of the system, or what is known otherwise: never a message, which may hold an address. */
const reasonOf = (error: unknown): string => networkCode(error) ?? (isTimeout(error) ? "timeout" : "unknown")
