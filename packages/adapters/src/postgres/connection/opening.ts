import type pg from "pg"

/** A statement that begins a transaction, and the name under which a connection prepares it. */
export interface Begin {
  readonly name: string
  readonly text: string
}

/** How a transaction begins on a connection: with its first query. */
export interface Opening {
  /** Begins a transaction with the next query. */
  readonly begin: (begin: Begin) => void
  /** Whether a transaction was begun of which the server knows nothing yet. */
  readonly isDue: () => boolean
  /** Whether a transaction was begun. */
  readonly isOpen: () => boolean
  /**
   * Sends BEGIN if it is due. The query behind it shares its Sync: so the server skips that query if BEGIN fails, instead of
   * committing it by itself.
   */
  readonly send: () => void
  /**
   * Resolves when BEGIN was answered, and rejects when it failed; undefined if there is nothing to wait for. Until then
   * nothing may be sent that has another Sync.
   */
  readonly answered: () => Promise<unknown> | undefined
  /** Ends the transaction as far as this connection is concerned: nothing waits for its BEGIN any more. */
  readonly leave: () => void
}

/** Nothing was begun yet on this connection. */
export const openingOn = (client: pg.PoolClient): Opening => {
  let isOpen = false
  let due: Begin | undefined
  let answered: Promise<unknown> | undefined
  return {
    begin: (begin) => {
      isOpen = true
      due = begin
    },
    isDue: () => due !== undefined,
    isOpen: () => isOpen,
    send: () => {
      if (due === undefined) return
      const sent = client.query(due)
      due = undefined
      const forget = () => {
        if (answered === sent) answered = undefined
      }
      answered = sent
      sent.then(forget, () => undefined)
    },
    answered: () => answered,
    leave: () => {
      isOpen = false
      due = undefined
      answered = undefined
    }
  }
}
