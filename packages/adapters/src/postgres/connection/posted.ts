import { setImmediate } from "node:timers/promises"
import type { Connection } from "./connection.ts"

/** The writes of one transaction that were sent without waiting for their answers. */
export interface Posted {
  /** Sends a query of one statement behind all earlier ones. Resolves when it is on its way, or cannot be sent. */
  readonly send: (query: () => Promise<unknown>) => Promise<void>
  /** The first error of a write; `undefined` when none failed until now. */
  readonly failure: () => { readonly error: unknown } | undefined
  /** Resolves when every write was answered; `undefined` when they are. */
  readonly answers: () => Promise<unknown> | undefined
  /**
   * Resolves when every write that cannot be sent has failed, for instance because one of its values has no JSON. The
   * server knows nothing of it, and would commit the rest.
   */
  readonly sent: () => Promise<void>
}

/** Maximum number of writes without an answer. The next one waits for all of them. */
const maximum = 32

/** Nothing was posted yet on this connection. */
export const nothingPosted = (connection: Pick<Connection, "nextSent">): Posted => {
  const unanswered = new Set<Promise<void>>()
  let failure: { readonly error: unknown } | undefined
  const answers = () => unanswered.size === 0 ? undefined : Promise.all(unanswered)
  return {
    send: async (query) => {
      if (unanswered.size >= maximum) await answers()
      const sent = connection.nextSent()
      const answer = query().then(() => undefined, (error: unknown) => {
        failure ??= { error }
      }).finally(() => unanswered.delete(answer))
      unanswered.add(answer)
      await Promise.race([sent, answer])
    },
    failure: () => failure,
    answers,
    // It fails within the turn of the event loop in which it was asked.
    sent: async () => {
      if (unanswered.size > 0) await setImmediate()
    }
  }
}
