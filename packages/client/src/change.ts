import { ifMatch } from "./if-match.ts"
import type { Result } from "./result.ts"

/** How a change is made. */
export interface ChangeOptions {
  /** Most times that it is made anew on what somebody else changed meanwhile; 1, the default, is never again. */
  readonly attempts?: number
}

/**
 * Reads, and changes what was read: `make` gets its data, and the header that holds its version. If somebody else
 * changed it in between, the result is the problem `versie-verouderd`, or both are done again as `attempts` allows.
 *
 * ```ts
 * await change(
 *   () => client.GET("/partijen/{id}", { params: { path: { id } } }),
 *   (partij, header) => client.PATCH("/partijen/{id}", { params: { path: { id }, header }, body: … })
 * )
 * ```
 *
 * If the reading is refused, that problem is the result.
 */
export const change = async <Read extends Result<unknown>, Changed extends Result<unknown>>(
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
