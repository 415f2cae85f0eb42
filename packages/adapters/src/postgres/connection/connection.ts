import { Kysely, PostgresDialect, type PostgresPoolClient } from "kysely"
import { setTimeout } from "node:timers/promises"
import type pg from "pg"
import type { Vraagnaam } from "./prepared-queries.ts"
import type { Tabellen } from "./tables.ts"

/** A connection of the pool, lent to one piece of work at a time. */
export interface Lijn {
  readonly kysely: Kysely<Tabellen>
  /**
   * Has the server end what `werk` has under way on this connection, and lets it begin nothing more. It is done when the work has
   * ended and nothing is on its way that could still end another query: only then may anything else be asked on the connection.
   */
  readonly breekAf: (werk: Promise<unknown>) => Promise<void>
  readonly geefTerug: () => void
}

/** Lends a connection; who has it gives it back. */
export type Leen = () => Promise<Lijn>

/** Asks the server, on another connection, to end the query of this backend; done when the server has told the backend so. */
export type Annuleer = (backend: number | undefined) => Promise<unknown>

/** Lends the connections of this pool. */
export const leenVan = (pool: pg.Pool, annuleer: Annuleer, naamVan: Vraagnaam): Leen => {
  const lijnen = new WeakMap<pg.PoolClient, Lijn>()
  return async () => {
    const client = await pool.connect()
    const lijn = lijnen.get(client) ?? maakLijn(client, annuleer, naamVan)
    lijnen.set(client, lijn)
    return lijn
  }
}

const maakLijn = (client: pg.PoolClient, annuleer: Annuleer, naamVan: Vraagnaam): Lijn => {
  let onderbrekingen = 0
  let onbruikbaar = false
  const vraag = async (tekst: string, waarden: ReadonlyArray<unknown>) => {
    if (onderbrekingen > 0) throw new Error("connection given up by its user")
    const name = naamVan(tekst)
    return await client.query(name === undefined ? tekst : { name, text: tekst }, [...waarden])
  }
  const dezeAlleen: PostgresPoolClient = {
    // Of what kysely can ask, a cursor is not used here.
    query: vraag as never,
    release: (weg) => {
      onbruikbaar ||= weg === true
    }
  }
  const pool = { connect: () => Promise.resolve(dezeAlleen), end: () => Promise.resolve(), options: {} }
  return {
    kysely: new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) }),
    breekAf: async (werk) => {
      let bezig = true
      const einde = werk.then(() => undefined, () => undefined).then(() => {
        bezig = false
      })
      onderbrekingen += 1
      // Again until it has ended: to a backend that has not read its query yet, it means nothing.
      while (bezig && !onbruikbaar) {
        await annuleer((client as Partial<PostgresPoolClient>).processID).catch(() => {
          onbruikbaar = true
        })
        await Promise.race([einde, setTimeout(100, undefined, { ref: false })])
      }
      await einde
      onderbrekingen -= 1
    },
    // Of one of which it is not known whether it will still be told to end something, nobody gets to ask anything more.
    geefTerug: () => client.release(onbruikbaar)
  }
}
