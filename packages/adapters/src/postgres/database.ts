import { Effect, type Scope } from "effect"
import { Kysely, PostgresDialect } from "kysely"
import { Socket } from "node:net"
import pg from "pg"
import type { Databaseinstellingen } from "./instellingen.ts"
import type { Tabellen } from "./tabellen.ts"

/** The way to the database. */
export interface Database {
  /** Queries on the connections of the pool. */
  readonly kysely: Kysely<Tabellen>
  /** A connection of its own, for who has to keep one; he ends it. */
  readonly sessie: () => Promise<pg.Client>
}

/** Opens no connection yet: that happens at the first query, and again after the server was away. Closed with the scope. */
export const maakDatabase = (instellingen: Databaseinstellingen): Effect.Effect<Database, never, Scope.Scope> =>
  Effect.map(
    Effect.acquireRelease(Effect.sync(() => maakPool(instellingen)), (pool) => Effect.promise(() => pool.end())),
    (pool) => ({
      kysely: new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) }),
      sessie: async () => {
        const sessie = new pg.Client(verbindingsopties(instellingen))
        sessie.on("error", () => undefined)
        await sessie.connect()
        return sessie
      }
    })
  )

const maakPool = (instellingen: Databaseinstellingen): pg.Pool => {
  const opties = verbindingsopties(instellingen)
  const pool = new pg.Pool({ ...opties, stream: () => eindigeSocket(opties.statement_timeout), max: instellingen.poolgrootte ?? 10 })
  // A connection that is cut says so to whoever waits for its answer; without a listener it would also end the process.
  pool.on("error", () => undefined)
  pool.on("connect", (client) => { client.on("error", () => undefined) })
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
  "timezone=UTC", "datestyle=ISO,MDY", "synchronous_commit=on", "default_transaction_isolation=read\\ committed", "jit=off", "enable_memoize=off"
].map((instelling) => `-c ${instelling}`).join(" ")

/** The URL with these settings behind its own: an `options` in the URL would otherwise take their place. */
const metSessie = (url: string): string => {
  if (!URL.canParse(url)) return url
  const adres = new URL(url)
  const eigen = adres.searchParams.get("options")
  adres.searchParams.set("options", eigen === null ? sessie : `${eigen} ${sessie}`)
  return adres.href
}

const verbindingsopties = ({ lockTijd = 5_000, statementTijd = 10_000, stilteTijd = statementTijd, url, verbindingstijd = 5_000 }: Databaseinstellingen) => ({
  connectionString: metSessie(url),
  application_name: "betrokkene",
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
