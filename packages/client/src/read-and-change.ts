import type { AnswerOrProblem } from "./answer-or-problem.ts"
import { ifMatch } from "./if-match.ts"

/** How a change is made. */
export interface ChangeOptions {
  /** Most times that it is made anew on what somebody else changed meanwhile; 1, the default, is never again. */
  readonly attempts?: number
}

/**
 * Reads, and changes what was read: `make` gets its data, and the header that holds its version. If somebody else
 * changed it in between, the result is the problem `versie-verouderd`, or both are done again as `attempts` allows.
 *
 * If the reading is refused, that problem is the result.
 *
 * @example
 * ```ts
 * import { dataOrThrow, ifMatch, makeClient, readAndChange } from "@betrokkene/client"
 *
 * const client = makeClient({ baseUrl: "http://127.0.0.1:8080/api/v1", token: process.env["TOKEN"] ?? "" })
 * const made = await client.POST("/partijen", {
 *   body: { soortPartij: "organisatie", organisatienaam: "Bakkerij De Korenaar" }
 * })
 * const path = { id: dataOrThrow(made).id }
 *
 * const renamed = await readAndChange(
 *   () => client.GET("/partijen/{id}", { params: { path } }),
 *   (partij, header) => {
 *     if (partij.soortPartij !== "organisatie") throw new Error("This is no organisation.")
 *     return client.PATCH("/partijen/{id}", { params: { path, header }, body: { organisatienaam: "De Halm" } })
 *   },
 *   { attempts: 3 }
 * )
 * console.log(renamed.response.headers.get("ETag")) // "2"
 *
 * // Without it: a change that is based on what was made first.
 * const late = await client.DELETE("/partijen/{id}", { params: { path, header: ifMatch(made) } })
 * console.log(late.error?.code) // versie-verouderd
 * ```
 */
export const readAndChange = async <Read extends AnswerOrProblem<unknown>, Changed extends AnswerOrProblem<unknown>>(
  read: () => Promise<Read>,
  make: (data: NonNullable<Read["data"]>, header: { "If-Match": string }) => Promise<Changed>,
  { attempts = 1 }: ChangeOptions = {}
): Promise<Changed | Extract<Read, { readonly data?: never }>> => {
  for (let attempt = 1;; attempt++) {
    const found = await read()
    if (found.error !== undefined) return found as Extract<Read, { readonly data?: never }>
    const changed = await make(found.data as NonNullable<Read["data"]>, ifMatch(found))
    if (attempt >= attempts || changed.error?.code !== "versie-verouderd") return changed
  }
}
