import type { Kysely, PostgresPoolClient } from "kysely"
import type { Writable } from "node:stream"
import { setTimeout } from "node:timers/promises"
import type pg from "pg"
import { kyselyOn } from "./kysely-on.ts"
import { type Opening, openingOn } from "./opening.ts"
import type { QueryName } from "./prepared-queries.ts"
import type { Tables } from "./tables.ts"

/** A connection of the pool, lent to one piece of work at a time. */
export interface Connection {
  readonly kysely: Kysely<Tables>
  readonly opening: Pick<Opening, "answered" | "begin" | "isDue" | "leave">
  /**
   * Cancels the query that `work` has under way on this connection, and rejects every further query of it. Resolves
   * when the work has ended and no cancel is on its way any more: only then can the connection be used again.
   */
  readonly interrupt: (work: Promise<unknown>) => Promise<void>
  /**
   * Resolves when the next query is on its way, behind all earlier ones. Nobody waits for its answer, so it may go to the
   * server together with what follows.
   */
  readonly nextSent: () => Promise<void>
  /** Keeps the connection from being used again by others. */
  readonly discard: () => void
  /** Gives the connection back to the pool, which closes it when it cannot be used again. */
  readonly giveBack: () => void
}

/** Lends a connection. The borrower gives it back. */
export type Borrow = () => Promise<Connection>

/**
 * Asks the server, on another connection, to cancel the query of this backend. Resolves when the server has passed
 * that on to the backend.
 */
export type Cancel = (backend: number | undefined) => Promise<unknown>

/** Lends the connections of this pool. */
export const borrowFrom = (pool: pg.Pool, cancel: Cancel, nameOf: QueryName): Borrow => {
  const connections = new WeakMap<pg.PoolClient, Connection>()
  return async () => {
    const client = await pool.connect()
    const connection = connections.get(client) ?? makeConnection(client, cancel, nameOf)
    connections.set(client, connection)
    return connection
  }
}

/** How a connection stands. */
interface State {
  /** Interrupts that are under way: while there is one, no query is sent. */
  interruptions: number
  /** Whether a cancel may still arrive, or the borrower found the connection broken. */
  unusable: boolean
  /** Told when the next query is on its way. */
  onSent: Array<() => void>
  /** Whether queries are kept back, to go to the server together. */
  isHeld: boolean
  /** The last failure of a query that was not refused for an earlier one. */
  failure: unknown
}

const makeConnection = (client: pg.PoolClient, cancel: Cancel, nameOf: QueryName): Connection => {
  const state: State = { failure: undefined, interruptions: 0, isHeld: false, onSent: [], unusable: false }
  const opening = openingOn(client)
  return {
    kysely: kyselyOn(poolOfOne(guarded(client, nameOf, state, opening))),
    opening,
    interrupt: async (work) => {
      state.interruptions += 1
      await cancelUntilEnded(client, cancel, state, work)
      state.interruptions -= 1
    },
    nextSent: () =>
      new Promise((resolve) => {
        state.onSent.push(resolve)
      }),
    discard: () => {
      state.unusable = true
    },
    // Discard a connection that may still receive a late cancel.
    giveBack: () => {
      opening.leave()
      client.release(state.unusable)
    }
  }
}

/** The client as kysely uses it: released only by {@link Connection.giveBack}, and silent while it is interrupted. */
const guarded = (client: pg.PoolClient, nameOf: QueryName, state: State, opening: Opening): PostgresPoolClient => {
  const query = async (text: string, values: ReadonlyArray<unknown>) => {
    const opened = opening.answered()
    if (opened !== undefined) await opened
    if (state.interruptions > 0) throw new Error("connection given up by its user")
    const name = nameOf(text)
    const letGo = hold(client, state)
    if (state.onSent.length === 0) queueMicrotask(letGo)
    else setImmediate(letGo)
    const named = name === undefined ? {} : { name }
    const answer = opening.isDue()
      ? opening.along((settings) => client.query({ ...named, ...settings, text }, [...values]))
      : client.query(name === undefined ? text : { name, text }, [...values])
    for (const tell of state.onSent.splice(0)) tell()
    return await answer.catch((error: unknown) => {
      throw causeOf(error, state)
    })
  }
  return {
    // Kysely can ask for a cursor too, which nothing here does.
    query: query as never,
    release: () => undefined
  }
}

/** The SQLSTATE of a query that the server refused because an earlier one of its transaction failed. */
const refusedForEarlier = "25P02"

/** Why a query failed: for one that was refused for an earlier one, why that one failed. Only that says what can be done. */
const causeOf = (error: unknown, state: State): unknown => {
  if (error instanceof Error && "code" in error) {
    if (error.code === refusedForEarlier) return state.failure ?? error
    state.failure = error
  }
  return error
}

/**
 * Keeps back what is written, until the function that it gives is called: each write of its own is a call of the system,
 * which costs more than all else of a small query.
 */
const hold = (client: pg.PoolClient, state: State): () => void => {
  // The types of pg do not have its connection.
  const { connection } = client as { readonly connection?: { readonly stream: Writable } }
  if (!state.isHeld) connection?.stream.cork()
  state.isHeld = true
  return () => {
    if (state.isHeld) connection?.stream.uncork()
    state.isHeld = false
  }
}

const poolOfOne = (client: PostgresPoolClient) => ({
  connect: () => Promise.resolve(client),
  end: () => Promise.resolve(),
  options: {}
})

/** How long, in milliseconds, a cancel gets to take effect before it is sent again. */
const cancelInterval = 100

/** A backend ignores a cancel that comes before it has read its query, so a cancel is sent until the work has ended. */
const cancelUntilEnded = async (
  client: Partial<PostgresPoolClient>,
  cancel: Cancel,
  state: State,
  work: Promise<unknown>
): Promise<void> => {
  let ended = false
  const end = work.then(() => undefined, () => undefined).then(() => {
    ended = true
  })
  while (!ended && !state.unusable) {
    await cancel(client.processID).catch(() => {
      state.unusable = true
    })
    await Promise.race([end, setTimeout(cancelInterval, undefined, { ref: false })])
  }
  await end
}
