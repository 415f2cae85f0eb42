import { Effect, type Scope } from "effect"
import { Socket } from "node:net"
import pg from "pg"
import { type Borrow, borrowFrom, type Cancel } from "./connection.ts"
import { preparedNames } from "./prepared-queries.ts"
import { refusePooler } from "./refuse-pooler.ts"
import type { DatabaseSettings } from "./settings.ts"

/** The connections to the database. */
export interface Database {
  readonly pool: pg.Pool
  /** Lends a connection of the pool. */
  readonly borrow: Borrow
  /** Opens a connection outside the pool, for work that has to keep one. The caller ends it. */
  readonly openSession: () => Promise<pg.Client>
}

/**
 * Opens no connection yet: the first query does, and again the first query after the server was away. Closed with the
 * scope.
 */
export const makeDatabase = (settings: DatabaseSettings): Effect.Effect<Database, never, Scope.Scope> =>
  Effect.map(
    // A scope closes in reverse order: queries on the pool can be cancelled until the pool is closed.
    Effect.all([
      closedWithScope(() => makePool({ ...settings, poolSize: 1 })),
      closedWithScope(() => makePool(settings))
    ]),
    ([control, pool]) => ({
      pool,
      borrow: borrowFrom(pool, cancelOn(control), preparedNames(settings.preparedQueries ?? 0)),
      openSession: async () => {
        const session = unconnectedClient(settings)
        session.on("error", () => undefined)
        await session.connect()
        await refusePooler(session).catch(async (error: unknown) => {
          await session.end()
          throw error
        })
        return session
      }
    })
  )

const closedWithScope = (make: () => pg.Pool): Effect.Effect<pg.Pool, never, Scope.Scope> =>
  Effect.acquireRelease(Effect.sync(make), (pool) => Effect.promise(() => pool.end()))

/**
 * Cancels on a connection of its own, so that it never waits for the pool. That connection is opened at the first
 * cancel.
 */
const cancelOn = (pool: pg.Pool): Cancel => (backend) => pool.query(cancellation, [backend, applicationName])

/**
 * Cancels only queries of this program: after a failover to another server, the number may belong to somebody else's
 * backend.
 */
const cancellation = `select pg_cancel_backend(pid) from pg_stat_activity
  where pid = $1 and application_name = $2 and usename = current_user`

const applicationName = "betrokkene"

const makePool = (settings: DatabaseSettings): pg.Pool => {
  const options = clientConfig(settings)
  const pool = new pg.Pool({
    ...options,
    // The pool waits for its promise, which its type does not say.
    onConnect: refusePooler as (client: pg.ClientBase) => void,
    stream: () => finiteSocket(options.statement_timeout),
    max: settings.poolSize ?? 10,
    // A query is sent when it is asked, not when the one before it was answered.
    pipeline: true
  })
  // A query on a connection that is cut is rejected. The listeners keep the error event from ending the process as
  // well.
  pool.on("error", () => undefined)
  pool.on("connect", (client) => {
    client.on("error", () => undefined)
  })
  return pool
}

/**
 * A socket that is destroyed when nothing comes for longer than a statement may take. The server ends a statement in
 * time and says so, so such a silence means that the network is gone. This ends connections that are idle for that
 * long too.
 */
const finiteSocket = (statementTimeout: number): Socket => {
  const socket = new Socket()
  return socket.setTimeout(statementTimeout + 2_000, () => socket.destroy(new Error("connection timeout")))
}

// A commit that is answered is on disk, whatever the settings of the server. Compiling a query (jit) and remembering
// what it looked up (memoize) take longer than the queries here take without.
const sessionSettings = [
  "timezone=UTC",
  "datestyle=ISO,MDY",
  "synchronous_commit=on",
  "default_transaction_isolation=read\\ committed",
  "jit=off",
  "enable_memoize=off"
].map((setting) => `-c ${setting}`).join(" ")

/** The URL with these settings after the `options` that it has: pg would use only the ones in the URL. */
const withSessionSettings = (url: string): string => {
  if (!URL.canParse(url)) return url
  const adres = new URL(url)
  const own = adres.searchParams.get("options")
  adres.searchParams.set("options", own === null ? sessionSettings : `${own} ${sessionSettings}`)
  return adres.href
}

/** A session of the register that is not opened yet. */
export const unconnectedClient = (settings: DatabaseSettings): pg.Client => new pg.Client(clientConfig(settings))

const clientConfig = (settings: DatabaseSettings) => {
  const statementTimeout = settings.statementTimeout ?? 10_000
  return {
    connectionString: withSessionSettings(settings.url),
    application_name: applicationName,
    connectionTimeoutMillis: settings.connectTimeout ?? 5_000,
    statement_timeout: statementTimeout,
    lock_timeout: settings.lockTimeout ?? 5_000,
    idle_in_transaction_session_timeout: settings.idleTimeout ?? statementTimeout,
    keepAlive: true,
    types: { getTypeParser }
  } satisfies pg.ClientConfig
}

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === pg.types.builtins.TIMESTAMPTZ ? toTijdstip : pg.types.getTypeParser(oid, format as "text")

/**
 * From `2026-11-23 08:15:00.5+00` to the canonical `2026-11-23T08:15:00.500Z`. Other text, which only another program
 * can have written, stays as it is.
 */
const toTijdstip = (text: string): string => {
  const [, day, time, thousandths = ""] = timestampPattern.exec(text) ?? []
  return day === undefined ? text : `${day}T${time}.${thousandths.padEnd(3, "0")}Z`
}

const timestampPattern = /^([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.([0-9]{1,3}))?\+00$/u
