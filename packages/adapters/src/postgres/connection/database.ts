import { Effect, type Scope } from "effect"
import { Socket } from "node:net"
import pg from "pg"
import { type Borrow, borrowFrom, type Cancel } from "./connection.ts"
import { voorbereid } from "./prepared-queries.ts"
import type { DatabaseSettings } from "./settings.ts"

/** The way to the database. */
export interface Database {
  readonly pool: pg.Pool
  /** Lends a connection of the pool. */
  readonly borrow: Borrow
  /** A connection of its own, for who has to keep one; he ends it. */
  readonly openSession: () => Promise<pg.Client>
}

/** Opens no connection yet: that happens at the first query, and again after the server was away. Closed with the scope. */
export const maakDatabase = (settings: DatabaseSettings): Effect.Effect<Database, never, Scope.Scope> =>
  Effect.map(
    // Closed the other way round: what is under way on the pool can be ended until the last.
    Effect.all([
      closedWithScope(() => makePool({ ...settings, poolgrootte: 1 })),
      closedWithScope(() => makePool(settings))
    ]),
    ([control, pool]) => ({
      pool,
      borrow: borrowFrom(pool, cancelOn(control), voorbereid(settings.voorbereideVragen ?? 0)),
      openSession: async () => {
        const session = new pg.Client(clientConfig(settings))
        session.on("error", () => undefined)
        await session.connect()
        return session
      }
    })
  )

const closedWithScope = (make: () => pg.Pool): Effect.Effect<pg.Pool, never, Scope.Scope> =>
  Effect.acquireRelease(Effect.sync(make), (pool) => Effect.promise(() => pool.end()))

/** On a connection beside those that are lent, so that it can be had when all of these are busy; opened when it is needed first. */
const cancelOn = (pool: pg.Pool): Cancel => (backend) => pool.query(cancellation, [backend, applicationName])

/** Only of this program: on another server than was meant, such as after a failover, the number may be of somebody else. */
const cancellation =
  "select pg_cancel_backend(pid) from pg_stat_activity where pid = $1 and application_name = $2 and usename = current_user"

const applicationName = "betrokkene"

const makePool = (settings: DatabaseSettings): pg.Pool => {
  const options = clientConfig(settings)
  const pool = new pg.Pool({
    ...options,
    stream: () => finiteSocket(options.statement_timeout),
    max: settings.poolgrootte ?? 10
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
const finiteSocket = (statementTimeout: number): Socket => {
  const socket = new Socket()
  return socket.setTimeout(statementTimeout + 2_000, () => socket.destroy(new Error("connection timeout")))
}

// A commit that is answered is on disk, whatever the server's own settings say. Compiling a query, or keeping what it looked up beside
// it, takes longer than any of these takes without.
const session = [
  "timezone=UTC",
  "datestyle=ISO,MDY",
  "synchronous_commit=on",
  "default_transaction_isolation=read\\ committed",
  "jit=off",
  "enable_memoize=off"
].map((setting) => `-c ${setting}`).join(" ")

/** The URL with these settings behind its own: an `options` in the URL would otherwise take their place. */
const withSessionSettings = (url: string): string => {
  if (!URL.canParse(url)) return url
  const adres = new URL(url)
  const own = adres.searchParams.get("options")
  adres.searchParams.set("options", own === null ? session : `${own} ${session}`)
  return adres.href
}

const clientConfig = (
  {
    lockTijd: lockTimeout = 5_000,
    statementTijd: statementTimeout = 10_000,
    stilteTijd: idleTimeout = statementTimeout,
    url,
    verbindingstijd: connectTimeout = 5_000
  }: DatabaseSettings
) =>
  ({
    connectionString: withSessionSettings(url),
    application_name: applicationName,
    connectionTimeoutMillis: connectTimeout,
    statement_timeout: statementTimeout,
    lock_timeout: lockTimeout,
    idle_in_transaction_session_timeout: idleTimeout,
    keepAlive: true,
    types: { getTypeParser }
  }) satisfies pg.ClientConfig

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === pg.types.builtins.TIMESTAMPTZ ? toTijdstip : pg.types.getTypeParser(oid, format as "text")

/** From `2026-11-23 08:15:00.5+00` to the canonical `2026-11-23T08:15:00.500Z`; what only another program can have written stays as it is. */
const toTijdstip = (text: string): string => {
  const [, day, time, thousandths = ""] = form.exec(text) ?? []
  return day === undefined ? text : `${day}T${time}.${thousandths.padEnd(3, "0")}Z`
}

const form = /^([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,3}))?\+00$/u
