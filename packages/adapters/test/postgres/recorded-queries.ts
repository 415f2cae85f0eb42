import { interceptedQueries } from "./intercepted-queries.ts"

/** A query as it went to the server. */
export interface Query {
  readonly text: string
  readonly values: ReadonlyArray<unknown>
}

/** The queries that go to the server while `work` runs, less the commands that begin and end a transaction. */
export const recordedQueries = async (work: () => Promise<unknown>): Promise<ReadonlyArray<Query>> => {
  const queries: Array<Query> = []
  const spy = interceptedQueries((_, [text, values], ask) => {
    if (typeof text === "string" && /^\s*(?:select|with|insert|update|delete)\b/iu.test(text)) {
      queries.push({ text, values: Array.isArray(values) ? values : [] })
    }
    return ask()
  })
  try {
    await work()
  } finally {
    spy.mockRestore()
  }
  return queries
}
