import type { ContractRecord } from "./import-plan.ts"

/** A running Open Klant, or what one gave. */
export interface OpenKlantSource {
  /** All records of a collection, oldest first where they come from a dump and newest first from a server. */
  readonly recordsOf: (collection: string) => AsyncIterable<ContractRecord>
}

/** How many records are asked at once. */
const pageSize = 100

/** Maximum time for an answer, in milliseconds. */
const patience = 60_000

/** Reads a running Open Klant page by page. Throws {@link SourceFailed}. */
export const runningOpenKlant = (url: string, token: string): OpenKlantSource => {
  const ask = async (path: string): Promise<unknown> => {
    const response = await fetch(`${url}/${path}`, {
      headers: { Authorization: `Token ${token}`, Accept: "application/json" },
      // The token is for this server alone.
      redirect: "error",
      signal: AbortSignal.timeout(patience)
    }).catch(() => {
      throw new SourceFailed(path, "geen antwoord")
    })
    if (!response.ok) throw new SourceFailed(path, `status ${response.status}`)
    return response.json().catch(() => {
      throw new SourceFailed(path, "geen JSON")
    })
  }
  return {
    recordsOf: async function*(collection) {
      for (let page = 1;; page++) {
        const path = `${collection}?page=${page}&pageSize=${pageSize}`
        const answer = await ask(path)
        if (!isPage(answer)) throw new SourceFailed(path, "geen lijst")
        yield* recordsIn(answer.results, path)
        if (answer.next === null) return
      }
    }
  }
}

/** The records of a dump: an object with a list for each collection. Throws {@link SourceFailed}. */
export const openKlantDump = (text: string): OpenKlantSource => {
  const dump = parsed(text)
  return {
    recordsOf: async function*(collection) {
      yield* recordsIn(dump[collection] ?? [], collection)
    }
  }
}

const parsed = (text: string): { readonly [collection: string]: unknown } => {
  try {
    const dump: unknown = JSON.parse(text)
    if (typeof dump === "object" && dump !== null && !Array.isArray(dump)) {
      return dump as { readonly [key: string]: unknown }
    }
  } catch {
    // The message of the parser may hold a part of the text.
  }
  throw new SourceFailed("--dump", "geen JSON-object")
}

const isPage = (answer: unknown): answer is { readonly next: string | null; readonly results: unknown } =>
  typeof answer === "object" && answer !== null && "results" in answer && "next" in answer

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

const recordsIn = (results: unknown, place: string): ReadonlyArray<ContractRecord> => {
  if (!Array.isArray(results)) throw new SourceFailed(place, "geen lijst")
  for (const each of results as ReadonlyArray<unknown>) {
    const isRecord = typeof each === "object" && each !== null && "uuid" in each && uuid.test(String(each.uuid))
    if (!isRecord) throw new SourceFailed(place, "een record zonder uuid")
  }
  return results as ReadonlyArray<ContractRecord>
}

/** What is read is not there, or is not what an Open Klant gives. The message holds no data of it. */
export class SourceFailed extends Error {
  constructor(place: string, why: string) {
    super(`${place}: ${why}`)
  }
}
