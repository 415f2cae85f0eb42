import { Effect, type Scope } from "effect"
import { Socket } from "node:net"
import pg from "pg"
import { type Annuleer, type Leen, leenVan } from "./connection.ts"
import { voorbereid } from "./prepared-queries.ts"
import type { Databaseinstellingen } from "./settings.ts"

/** The way to the database. */
export interface Database {
  readonly pool: pg.Pool
  /** Lends a connection of the pool. */
  readonly leen: Leen
  /** A connection of its own, for who has to keep one; he ends it. */
  readonly sessie: () => Promise<pg.Client>
}

/** Opens no connection yet: that happens at the first query, and again after the server was away. Closed with the scope. */
export const maakDatabase = (instellingen: Databaseinstellingen): Effect.Effect<Database, never, Scope.Scope> =>
  Effect.map(
    // Closed the other way round: what is under way on the pool can be ended until the last.
    Effect.all([
      opgeruimd(() => maakPool({ ...instellingen, poolgrootte: 1 })),
      opgeruimd(() => maakPool(instellingen))
    ]),
    ([bediening, pool]) => ({
      pool,
      leen: leenVan(pool, annuleerOp(bediening), voorbereid(instellingen.voorbereideVragen ?? 0)),
      sessie: async () => {
        const sessie = new pg.Client(verbindingsopties(instellingen))
        sessie.on("error", () => undefined)
        await sessie.connect()
        return sessie
      }
    })
  )

const opgeruimd = (maak: () => pg.Pool): Effect.Effect<pg.Pool, never, Scope.Scope> =>
  Effect.acquireRelease(Effect.sync(maak), (pool) => Effect.promise(() => pool.end()))

/** On a connection beside those that are lent, so that it can be had when all of these are busy; opened when it is needed first. */
const annuleerOp = (pool: pg.Pool): Annuleer => (backend) => pool.query(annulering, [backend, programma])

/** Only of this program: on another server than was meant, such as after a failover, the number may be of somebody else. */
const annulering =
  "select pg_cancel_backend(pid) from pg_stat_activity where pid = $1 and application_name = $2 and usename = current_user"

const programma = "betrokkene"

const maakPool = (instellingen: Databaseinstellingen): pg.Pool => {
  const opties = verbindingsopties(instellingen)
  const pool = new pg.Pool({
    ...opties,
    stream: () => eindigeSocket(opties.statement_timeout),
    max: instellingen.poolgrootte ?? 10
  })
  // A connection that is cut says so to whoever waits for its answer; without a listener it would also end the process.
  pool.on("error", () => undefined)
  pool.on("connect", (client) => {
    client.on("error", () => undefined)
  })
  return pool
}

/**
 * The server ends a statement in time and says so. Where nothing comes at all, the network is gone without a word: the connection
 * ends, and with it whatever waits for its answer. One that lies idle in the pool that long goes too.
 */
const eindigeSocket = (statementTijd: number): Socket => {
  const socket = new Socket()
  return socket.setTimeout(statementTijd + 2_000, () => socket.destroy(new Error("connection timeout")))
}

// A commit that is answered is on disk, whatever the server's own settings say. Compiling a query, or keeping what it looked up beside
// it, takes longer than any of these takes without.
const sessie = [
  "timezone=UTC",
  "datestyle=ISO,MDY",
  "synchronous_commit=on",
  "default_transaction_isolation=read\\ committed",
  "jit=off",
  "enable_memoize=off"
].map((instelling) => `-c ${instelling}`).join(" ")

/** The URL with these settings behind its own: an `options` in the URL would otherwise take their place. */
const metSessie = (url: string): string => {
  if (!URL.canParse(url)) return url
  const adres = new URL(url)
  const eigen = adres.searchParams.get("options")
  adres.searchParams.set("options", eigen === null ? sessie : `${eigen} ${sessie}`)
  return adres.href
}

const verbindingsopties = (
  { lockTijd = 5_000, statementTijd = 10_000, stilteTijd = statementTijd, url, verbindingstijd = 5_000 }:
    Databaseinstellingen
) =>
  ({
    connectionString: metSessie(url),
    application_name: programma,
    connectionTimeoutMillis: verbindingstijd,
    statement_timeout: statementTijd,
    lock_timeout: lockTijd,
    idle_in_transaction_session_timeout: stilteTijd,
    keepAlive: true,
    types: { getTypeParser }
  }) satisfies pg.ClientConfig

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === pg.types.builtins.TIMESTAMPTZ ? tijdstip : pg.types.getTypeParser(oid, format as "text")

/** From `2026-11-23 08:15:00.5+00` to the canonical `2026-11-23T08:15:00.500Z`; what only another program can have written stays as it is. */
const tijdstip = (tekst: string): string => {
  const [, dag, tijd, duizendsten = ""] = vorm.exec(tekst) ?? []
  return dag === undefined ? tekst : `${dag}T${tijd}.${duizendsten.padEnd(3, "0")}Z`
}

const vorm = /^([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,3}))?\+00$/u
