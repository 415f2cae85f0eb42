import { Kysely, PostgresDialect, type PostgresPoolClient } from "kysely"
import { setTimeout } from "node:timers/promises"
import type pg from "pg"
import type { QueryName } from "./prepared-queries.ts"
import type { Tabellen } from "./tables.ts"

/** A connection of the pool, lent to one piece of work at a time. */
export interface Connection {
  readonly kysely: Kysely<Tabellen>
  /**
   * Has the server end what `werk` has under way on this connection, and lets it begin nothing more. It is done when the work has
   * ended and nothing is on its way that could still end another query: only then may anything else be asked on the connection.
   */
  readonly interrupt: (work: Promise<unknown>) => Promise<void>
  readonly giveBack: () => void
}

/** Lends a connection; who has it gives it back. */
export type Borrow = () => Promise<Connection>

/** Asks the server, on another connection, to end the query of this backend; done when the server has told the backend so. */
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

const makeConnection = (client: pg.PoolClient, cancel: Cancel, nameOf: QueryName): Connection => {
  let interruptions = 0
  let unusable = false
  const query = async (text: string, values: ReadonlyArray<unknown>) => {
    if (interruptions > 0) throw new Error("connection given up by its user")
    const name = nameOf(text)
    return await client.query(name === undefined ? text : { name, text }, [...values])
  }
  const thisOne: PostgresPoolClient = {
    // Of what kysely can ask, a cursor is not used here.
    query: query as never,
    release: (gone) => {
      unusable ||= gone === true
    }
  }
  const pool = { connect: () => Promise.resolve(thisOne), end: () => Promise.resolve(), options: {} }
  return {
    kysely: new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) }),
    interrupt: async (work) => {
      let busy = true
      const end = work.then(() => undefined, () => undefined).then(() => {
        busy = false
      })
      interruptions += 1
      // Again until it has ended: to a backend that has not read its query yet, it means nothing.
      while (busy && !unusable) {
        await cancel((client as Partial<PostgresPoolClient>).processID).catch(() => {
          unusable = true
        })
        await Promise.race([end, setTimeout(100, undefined, { ref: false })])
      }
      await end
      interruptions -= 1
    },
    // Of one of which it is not known whether it will still be told to end something, nobody gets to ask anything more.
    giveBack: () => client.release(unusable)
  }
}
