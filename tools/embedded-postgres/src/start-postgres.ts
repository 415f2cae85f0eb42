import { existsSync } from "node:fs"
import { chown, mkdir, readFile, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import pg from "pg"
import type { ServerCertificate } from "./certificate-authority.ts"
import { freePort } from "./free-port.ts"
import { makeCluster } from "./make-cluster.ts"
import { passwordIn } from "./password.ts"
import { programsFor } from "./programs.ts"
import { accountName, type ServerAccount, serverAccount } from "./server-account.ts"
import { ServerDidNotStart, type ServerProcess, startProcess } from "./server-process.ts"

/** How a server on 127.0.0.1 runs. Without `port` it listens on a free one. */
export interface ServerOptions {
  readonly dataFolder: string
  readonly port?: number
  /** `durable`: commits survive a power cut. `fast`: for tests, nothing is forced to disk. */
  readonly storage: "durable" | "fast"
  /** Receives the log of the server, which can hold personal data. Without it the log is discarded. */
  readonly log?: (text: string) => void
  /** Accepts TLS too, with this certificate. */
  readonly tls?: ServerCertificate
}

/** A PostgreSQL server that listens on 127.0.0.1. */
export interface RunningPostgres {
  /** URL of the database `betrokkene`. It holds the password, so never log it. */
  readonly url: string
  readonly port: number
  /** Ends the server. Open connections are cut; commits are kept. */
  readonly stop: () => Promise<void>
  /** Kills the server at once, as a power cut would. */
  readonly kill: () => Promise<void>
}

const user = "postgres"
const database = "betrokkene"
const version = "18"

/**
 * Starts PostgreSQL on a data folder, which it makes if missing and never removes. Rejects with an error that says
 * why it cannot start: the folder is in use, holds data of another version, or is out of reach for the server's
 * account.
 */
export const startPostgres = async (options: ServerOptions): Promise<RunningPostgres> => {
  const dataFolder = resolve(options.dataFolder)
  const cluster = join(dataFolder, "cluster")
  await mkdir(dataFolder, { recursive: true })
  await refuseOtherVersion(cluster)
  const durable = options.storage === "durable"
  const password = await passwordIn(dataFolder)
  const account = await serverAccount()
  const start = async () => {
    const { initdb, postgres } = await programsFor(account, dataFolder)
    if (!existsSync(join(cluster, "PG_VERSION"))) {
      await makeCluster({
        initdb,
        account,
        dataFolder,
        cluster,
        user,
        passwordFile: join(dataFolder, "password"),
        toDisk: durable
      })
    }
    const tls = options.tls === undefined ? [] : await tlsFlags(options.tls, dataFolder, account)
    return startPatiently(
      options.port,
      (port) =>
        startProcess(
          postgres,
          ["-D", cluster, "-p", String(port), ...settings, ...tls, ...(durable ? [] : withoutForcing)],
          account,
          options.log
        )
    )
  }
  const { port, server } = await start().catch((error: unknown) => {
    throw new Error(`PostgreSQL did not start on ${dataFolder}. ${explanation(dataFolder, error)}`, { cause: error })
  })
  const url = (name: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${name}`
  try {
    await createMissingDatabase(url("postgres"))
  } catch (error) {
    await server.end("SIGINT")
    throw error
  }
  return { url: url(database), port, stop: () => server.end("SIGINT"), kill: () => server.end("SIGKILL") }
}

const settings = ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "max_connections=200"]
const withoutForcing = ["-c", "fsync=off", "-c", "full_page_writes=off"]

/** Writes the certificate where the server reads it. It refuses a key that others may read. */
const tlsFlags = async (
  { certificate, key }: ServerCertificate,
  dataFolder: string,
  { gid, uid }: ServerAccount
): Promise<ReadonlyArray<string>> => {
  const [certificateFile, keyFile] = [join(dataFolder, "server.crt"), join(dataFolder, "server.key")]
  await writeFile(certificateFile, certificate)
  await writeFile(keyFile, key, { mode: 0o600 })
  if (uid !== undefined && gid !== undefined) await chown(keyFile, uid, gid)
  return ["-c", "ssl=on", "-c", `ssl_cert_file=${certificateFile}`, "-c", `ssl_key_file=${keyFile}`]
}

const refuseOtherVersion = async (cluster: string): Promise<void> => {
  const found = await readFile(join(cluster, "PG_VERSION"), "utf8").catch(() => version)
  if (found.trim() !== version) {
    throw new Error(
      `The data in ${cluster} are of PostgreSQL ${found.trim()}, this is ${version}: `
        + "move them with pg_upgrade or pg_dump."
    )
  }
}

const portInUse = /Address already in use/u

/**
 * Tries again in two cases. After a kill, processes of the old server take a moment to end. And a port that was found
 * free can be taken by another program before the server listens on it.
 */
const startPatiently = async (
  wantedPort: number | undefined,
  start: (port: number) => Promise<ServerProcess>,
  attempts = 50
): Promise<{ readonly port: number; readonly server: ServerProcess }> => {
  const port = wantedPort ?? await freePort()
  try {
    return { port, server: await start(port) }
  } catch (error) {
    const log = error instanceof ServerDidNotStart ? error.log : ""
    const transient = /pre-existing shared memory block/u.test(log) || (wantedPort === undefined && portInUse.test(log))
    if (attempts === 0 || !transient) throw error
    await pause(100)
    return startPatiently(wantedPort, start, attempts - 1)
  }
}

const explanation = (dataFolder: string, error: unknown): string => {
  const output = error instanceof ServerDidNotStart ? `${error.log}${String(error.cause ?? "")}` : String(error)
  if (/lock file "postmaster.pid" already exists/u.test(output)) {
    return `Another server runs on this folder (${
      join(dataFolder, "cluster/postmaster.pid")
    } tells which): stop it first.`
  }
  if (/Permission denied|EACCES/u.test(output)) {
    return `The account that it runs under (${accountName} when this is root) cannot reach the folder: `
      + "put DATA_DIR where that account may pass, not under /root."
  }
  if (portInUse.test(output)) return "Its port is in use: end what listens there, or choose another."
  return output.split("\n").filter((line) => /FATAL|error/iu.test(line)).slice(-3).join(" ")
}

const createMissingDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query("select from pg_database where datname = $1", [database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}
