import type pg from "pg"

/** A statement that begins a transaction, and the name under which a connection prepares it. */
export interface Begin {
  readonly name: string
  readonly text: string
}

/** How a transaction begins on a connection: with its first query. */
export interface Opening {
  /**
   * Begins a transaction with the next query. The first time on this connection it waits for the answer, so that the
   * statement is prepared from then on.
   */
  readonly begin: (begin: Begin) => Promise<void>
  /** Whether a transaction was begun of which the server knows nothing yet. */
  readonly isDue: () => boolean
  /**
   * Sends BEGIN in front of the query that `ask` sends with these settings. One Sync ends both, so the server skips the
   * query if BEGIN fails, instead of committing it by itself.
   */
  readonly along: (ask: (settings: object) => Promise<unknown>) => Promise<unknown>
  /**
   * Resolves when BEGIN was answered, and rejects when it failed or its query did; undefined if there is nothing to wait
   * for. Nothing else may be sent until then: it has a Sync of its own.
   */
  readonly answered: () => Promise<unknown> | undefined
  /** Ends the transaction as far as this connection is concerned: nothing waits for its BEGIN any more. */
  readonly leave: () => void
}

/** What the driver has to send messages of the protocol, which its types do not have. */
interface Protocol {
  readonly bind: (portal: { readonly statement: string }) => void
  readonly execute: (portal: { readonly portal: string }) => void
}

/** Nothing was begun yet on this connection. */
export const openingOn = (client: pg.PoolClient): Opening => {
  const prepared = new Set<string>()
  let due: string | undefined
  let answered: Promise<unknown> | undefined
  return {
    begin: async (begin) => {
      if (prepared.has(begin.name)) {
        due = begin.name
        return
      }
      await client.query({ ...begin, values: [] })
      prepared.add(begin.name)
    },
    isDue: () => due !== undefined,
    along: async (ask) => {
      const { connection } = client as unknown as { readonly connection: Protocol }
      connection.bind({ statement: due ?? "" })
      connection.execute({ portal: "" })
      due = undefined
      // A query of the simple protocol would not be skipped.
      const both = ask({ queryMode: "extended" })
      answered = both
      // The driver takes both for one query with two results.
      const results = await both
      answered = undefined
      return Array.isArray(results) ? results.at(-1) : results
    },
    answered: () => answered,
    leave: () => {
      due = undefined
      answered = undefined
    }
  }
}
