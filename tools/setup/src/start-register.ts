import { startPostgres } from "@betrokkene/embedded-postgres"
import { type ChildProcess, spawn, type StdioOptions } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { apiAddress, apiEnvironment, inUrl } from "./api-environment.ts"
import { apiToken } from "./api-token.ts"
import { cannotListen } from "./cannot-listen.ts"
import { type Databases, embeddedDatabases, givenDatabases, withoutOwner } from "./databases.ts"
import { type EndRequest, listenForEnd } from "./end-request.ts"
import { idempotencySecrets } from "./idempotency-secrets.ts"
import { keptSecret } from "./kept-secret.ts"
import { settingFaults } from "./setting-faults.ts"
import { type StartEnvironment, startEnvironment } from "./start-environment.ts"
import type { StartedPrograms } from "./started-programs.ts"
import { untilReady } from "./until-ready.ts"
import { webEnvironment, webHost } from "./web-environment.ts"
import { welcome } from "./welcome.ts"

/**
 * Refuses settings that are wrong. Starts PostgreSQL if it is needed, migrates by a process of its own, starts the API
 * and the web application, and says when they answer. The API gets no address of the owner of the tables, and the web
 * application none of a database. The first SIGTERM, SIGINT or SIGHUP lets them finish requests under way, and then stops
 * PostgreSQL; a second ends them at once. Resolves with the exit code.
 */
export const startRegister = async (
  programs: StartedPrograms,
  environment: NodeJS.ProcessEnv,
  say: (text: string) => void
): Promise<number> => {
  const settings = startEnvironment(environment)
  const { dataFolder, host, port, storage, webPort } = settings
  const faults = await settingFaults(programs, environment, settings)
  if (faults.length > 0) {
    say(`De instellingen kloppen niet:\n${faults.map((line) => `- ${line}\n`).join("")}`)
    return 2
  }
  for (const [number, address, name] of [[port, host, "PORT"], [webPort, webHost(environment, host), "BEHEER_PORT"]]) {
    if (await cannotListen(address ?? host, Number(number)) === undefined) continue
    say(`Port ${number} of ${address} is in use: end what listens there, or choose another with ${name}.`)
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
        : await runServers(
          programs,
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

/** Runs the API, and the web application beside it, until the API ends. Resolves with the exit code of the API. */
const runServers = async (
  { api: apiEntry, web: webEntry }: StartedPrograms,
  environment: NodeJS.ProcessEnv,
  settings: StartEnvironment,
  endRequest: EndRequest,
  say: (text: string) => void
): Promise<number> => {
  const { dataFolder, host, webPort } = settings
  const base = apiAddress(settings)
  const api = start(apiEntry, await apiEnvironment(environment, settings), "inherit")
  const ended = once(api, "exit") as Promise<[number | null, NodeJS.Signals | null]>
  const web = start(
    webEntry,
    await webEnvironment(environment, {
      apiUrl: `${base}/api/v1`,
      host,
      sessionSecret: () => keptSecret(dataFolder, "session-secret"),
      webPort
    }),
    "inherit"
  )
  const webEnded = once(web, "exit")
  endRequest.passOnTo(api, web)
  const listens = `http://${inUrl(webHost(environment, host))}:${webPort}`
  const areReady = await Promise.all([
    untilReady(`${base}/health/ready`, api),
    untilReady(`${listens}/health`, web)
  ])
  if (areReady[0]) {
    say(
      welcome(
        base,
        areReady[1] ? environment["BEHEER_URL"] || listens : "no address: it has ended, see above",
        environment["API_TOKEN"] ?? ""
      )
    )
  }
  const [code] = await ended
  web.kill("SIGTERM")
  await webEnded
  return code ?? (endRequest.isMade() ? 0 : 1)
}
