import { dataOf } from "./data-of.ts"
import type { Result } from "./result.ts"

/** From where a list goes on: nothing for its beginning. For the `query` of a call. */
export interface From {
  readonly cursor?: string
}

/** What every list answers. */
export interface Page<Item = unknown> {
  readonly results: ReadonlyArray<Item>
  readonly next: string | null
}

/**
 * The pages of a list, each asked for when the one before was handled. `ask` calls any operation that answers a list:
 *
 * ```ts
 * pages((from) => client.GET("/partijen", { params: { query: { ...from, count: true } } }))
 * ```
 *
 * Throws {@link ProblemError} if a page is refused. Only the cursor is taken from the address of the next page, so no
 * answer can lead the token to another server.
 */
export async function* pages<List extends Page>(
  ask: (from: From) => Promise<Result<List>>
): AsyncGenerator<List, void, undefined> {
  let from: From | undefined = {}
  while (from !== undefined) {
    const page: List = dataOf(await ask(from))
    yield page
    from = nextOf(page, from)
  }
}

/**
 * The items of a list, over all its pages; as {@link pages}.
 *
 * ```ts
 * for await (const partij of each((from) => client.GET("/partijen", { params: { query: from } }))) …
 * ```
 */
export async function* each<Item>(
  ask: (from: From) => Promise<Result<Page<Item>>>
): AsyncGenerator<Item, void, undefined> {
  for await (const { results } of pages(ask)) yield* results
}

const nextOf = ({ next }: Page, { cursor: present }: From): From | undefined => {
  if (next === null) return undefined
  const cursor = new URL(next).searchParams.get("cursor")
  if (cursor === null || cursor === present) throw new Error("The list does not go on: its next page is this page.")
  return { cursor }
}
