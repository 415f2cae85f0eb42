import { bounds } from "@betrokkene/api-process"
import { startPostgres } from "@betrokkene/embedded-postgres"
import { type ChildProcess, spawn, type StdioOptions } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { apiToken } from "./api-token.ts"
import { type Databases, embeddedDatabases, givenDatabases, withoutOwner } from "./databases.ts"
import { type EndRequest, listenForEnd } from "./end-request.ts"
import { idempotencySecrets } from "./idempotency-secrets.ts"
import { portIsFree } from "./port-is-free.ts"
import { type StartEnvironment, startEnvironment } from "./start-environment.ts"
import { welcome } from "./welcome.ts"

/** The main files of the programs that `npm start` runs. */
export interface StartedPrograms {
  readonly api: string
  readonly migrate: string
}

/**
 * Starts PostgreSQL if it is needed, migrates by a process of its own, starts the API, and says when it answers. The
 * API gets no address of the owner of the tables. The first SIGTERM, SIGINT or SIGHUP lets the API finish requests
 * under way, and then stops PostgreSQL; a second ends the API at once. Resolves with the exit code.
 */
export const startRegister = async (
  programs: StartedPrograms,
  environment: NodeJS.ProcessEnv,
  say: (text: string) => void
): Promise<number> => {
  const settings = startEnvironment(environment)
  const { dataFolder, host, port, storage } = settings
  if (!await portIsFree(host, Number(port))) {
    say(`Port ${port} of ${host} is in use: end what listens there, or choose another with PORT.`)
    return 1
  }
  const token = await apiToken(environment, dataFolder)
  const idempotency = await idempotencySecrets(environment, dataFolder)
  const endRequest = listenForEnd()
  try {
    const postgres = storage === "embedded-database"
      ? await startPostgres({ dataFolder: join(dataFolder, "postgres"), storage: "durable" })
      : undefined
    try {
      const databases = postgres === undefined
        ? givenDatabases(environment)
        : await embeddedDatabases(postgres.url, dataFolder)
      if (storage !== "memory") {
        const code = await runMigration(programs.migrate, environment, databases, endRequest)
        if (code !== 0) return endRequest.isMade() ? 0 : code
      }
      const { API_TOKEN_FILE: _, ...others } = withoutOwner(environment)
      return endRequest.isMade()
        ? 0
        : await runApi(
          programs.api,
          { ...others, ...databases.api, ...idempotency, API_TOKEN: token },
          settings,
          endRequest,
          say
        )
    } finally {
      await postgres?.stop()
    }
  } finally {
    endRequest.stopListening()
  }
}

/** Ctrl-C reaches the whole process group. In its own group a program gets the signal once, from here. */
const start = (entry: string, env: NodeJS.ProcessEnv, stdio: StdioOptions): ChildProcess =>
  spawn(process.execPath, [entry], { env, stdio, detached: true })

/** What it has to say goes to stderr: stdout is the log of the API. */
const runMigration = async (
  entry: string,
  environment: NodeJS.ProcessEnv,
  { migration }: Databases,
  endRequest: EndRequest
): Promise<number> => {
  if (endRequest.isMade()) return 0
  const program = start(entry, { ...withoutOwner(environment), ...migration }, ["ignore", 2, 2])
  const ended = once(program, "exit") as Promise<[number | null, NodeJS.Signals | null]>
  endRequest.passOnTo(program)
  const [code] = await ended
  return code ?? 1
}

/** So that a first start shows what `security.txt` looks like. */
const exampleContact = "mailto:beveiliging@example.nl"

const runApi = async (
  entry: string,
  environment: NodeJS.ProcessEnv,
  { host, port }: StartEnvironment,
  endRequest: EndRequest,
  say: (text: string) => void
): Promise<number> => {
  const api = start(
    entry,
    {
      SECURITY_CONTACT: exampleContact,
      ...environment,
      // The last of two equal flags counts, so the flags of the caller overrule our bounds.
      NODE_OPTIONS: `${await bounds()} ${environment["NODE_OPTIONS"] ?? ""}`,
      HOST: host,
      PORT: port,
      // Whoever tries the API on this machine has no authority for it.
      TLS_CERTIFICATE: "",
      TLS_CERTIFICATE_FILE: "",
      TLS_KEY: "",
      TLS_KEY_FILE: ""
    },
    "inherit"
  )
  const ended = once(api, "exit") as Promise<[number | null, NodeJS.Signals | null]>
  endRequest.passOnTo(api)
  const base = `http://${host.includes(":") ? `[${host}]` : host}:${port}`
  if (await untilReady(base, () => api.exitCode !== null || api.signalCode !== null)) {
    say(welcome(base, environment["API_TOKEN"] ?? ""))
  }
  const [code] = await ended
  return code ?? (endRequest.isMade() ? 0 : 1)
}

const untilReady = async (base: string, hasEnded: () => boolean): Promise<boolean> => {
  while (!hasEnded()) {
    const ready = await fetch(`${base}/health/ready`).then(({ ok }) => ok, () => false)
    if (ready) return true
    await pause(50)
  }
  return false
}
