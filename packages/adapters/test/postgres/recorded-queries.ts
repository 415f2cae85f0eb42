import pg from "pg"
import { vi } from "vitest"

/** A query as it went to the server. */
export interface Query {
  readonly text: string
  readonly values: ReadonlyArray<unknown>
}

/** The queries that go to the server while `work` runs, less the commands that begin and end a transaction. */
export const recordedQueries = async (work: () => Promise<unknown>): Promise<ReadonlyArray<Query>> => {
  const queries: Array<Query> = []
  const original = pg.Client.prototype.query as (this: pg.Client, ...given: Array<unknown>) => unknown
  const spy = vi.spyOn(pg.Client.prototype, "query").mockImplementation(function(this: pg.Client, ...given: Array<unknown>) {
    const [text, values] = given
    if (typeof text === "string" && /^\s*(?:select|with|insert|update|delete)\b/iu.test(text)) {
      queries.push({ text, values: Array.isArray(values) ? values : [] })
    }
    return original.apply(this, given)
  } as never)
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return queries
}
