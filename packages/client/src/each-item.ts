import type { AnswerOrProblem } from "./answer-or-problem.ts"
import { dataOrThrow } from "./data-or-throw.ts"

/** From where a list goes on: nothing for its beginning. For the `query` of a call. */
export interface ListStart {
  readonly cursor?: string
}

/** What every list answers. */
export interface ListPage<Item = unknown> {
  readonly results: ReadonlyArray<Item>
  readonly next: string | null
}

/**
 * The pages of a list, each asked for when the one before was handled. `ask` calls any operation that answers a list.
 *
 * Throws {@link ProblemError} if a page is refused. Only the cursor is taken from the address of the next page, so no
 * answer can lead the token to another server.
 *
 * @example
 * ```ts
 * import { eachPage, makeClient } from "@betrokkene/client"
 *
 * const client = makeClient({ baseUrl: "http://127.0.0.1:8080/api/v1", token: process.env["TOKEN"] ?? "" })
 *
 * const list = eachPage((from) => client.GET("/bevindingen", { params: { query: { ...from, count: true } } }))
 * for await (const { count, results } of list) {
 *   console.log(count, results.length) // 0 0
 * }
 * ```
 */
export async function* eachPage<List extends ListPage>(
  ask: (from: ListStart) => Promise<AnswerOrProblem<List>>
): AsyncGenerator<List, void, undefined> {
  let from: ListStart | undefined = {}
  while (from !== undefined) {
    const page: List = dataOrThrow(await ask(from))
    yield page
    from = nextOf(page, from)
  }
}

/**
 * The items of a list, over all its pages; as {@link eachPage}.
 *
 * @example
 * ```ts
 * import { dataOrThrow, eachItem, makeClient } from "@betrokkene/client"
 *
 * const client = makeClient({ baseUrl: "http://127.0.0.1:8080/api/v1", token: process.env["TOKEN"] ?? "" })
 * for (const onderwerp of ["Paspoort", "Verhuizing", "Parkeren"]) {
 *   dataOrThrow(await client.POST("/klantcontacten", { body: { kanaal: "chat", onderwerp } }))
 * }
 *
 * const query = { kanaal: "chat", pageSize: 1, sort: "registratiedatum" } as const
 * const contacts = eachItem((from) => client.GET("/klantcontacten", { params: { query: { ...from, ...query } } }))
 * for await (const { kanaal } of contacts) {
 *   console.log(kanaal) // chat
 *   break // Pages behind this one are not asked for.
 * }
 * ```
 */
export async function* eachItem<Item>(
  ask: (from: ListStart) => Promise<AnswerOrProblem<ListPage<Item>>>
): AsyncGenerator<Item, void, undefined> {
  for await (const { results } of eachPage(ask)) yield* results
}

const nextOf = ({ next }: ListPage, { cursor: present }: ListStart): ListStart | undefined => {
  if (next === null) return undefined
  const cursor = new URL(next).searchParams.get("cursor")
  if (cursor === null || cursor === present) throw new Error("The list does not go on: its next page is this page.")
  return { cursor }
}
