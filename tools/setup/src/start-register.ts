import { bounds } from "@betrokkene/api-process"
import { applicationRole, startPostgres } from "@betrokkene/embedded-postgres"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { apiToken } from "./api-token.ts"
import { type EndRequest, listenForEnd } from "./end-request.ts"
import { idempotencySecrets } from "./idempotency-secrets.ts"
import { portIsFree } from "./port-is-free.ts"
import { type StartEnvironment, startEnvironment } from "./start-environment.ts"
import { welcome } from "./welcome.ts"

/**
 * Starts PostgreSQL if it is needed, then the API at `entry`, and says when it answers. The first SIGTERM, SIGINT or
 * SIGHUP lets the API finish requests under way, and then stops PostgreSQL; a second ends the API at once. Resolves
 * with the exit code.
 */
export const startRegister = async (
  entry: string,
  environment: NodeJS.ProcessEnv,
  say: (text: string) => void
): Promise<number> => {
  const settings = startEnvironment(environment)
  const { dataFolder, host, port, storage } = settings
  if (!await portIsFree(host, Number(port))) {
    say(`Port ${port} of ${host} is in use: end what listens there, or choose another with PORT.`)
    return 1
  }
  const token = await apiToken(environment["API_TOKEN"], dataFolder)
  const idempotency = await idempotencySecrets(environment, dataFolder)
  const endRequest = listenForEnd()
  try {
    const postgres = storage === "embedded-database"
      ? await startPostgres({ dataFolder: join(dataFolder, "postgres"), storage: "durable" })
      : undefined
    try {
      const database = postgres === undefined
        ? {}
        : { DATABASE_URL: await applicationRole(postgres.url), OWNER_DATABASE_URL: postgres.url }
      return endRequest.isMade()
        ? 0
        : await runApi(
          entry,
          { ...environment, ...database, ...idempotency, API_TOKEN: token },
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

/** So that a first start shows what `security.txt` looks like. */
const exampleContact = "mailto:beveiliging@example.nl"

const runApi = async (
  entry: string,
  environment: NodeJS.ProcessEnv,
  { host, port }: StartEnvironment,
  endRequest: EndRequest,
  say: (text: string) => void
): Promise<number> => {
  const api = spawn(process.execPath, [entry], {
    // The last of two equal flags counts, so the flags of the caller overrule our bounds.
    env: {
      SECURITY_CONTACT: exampleContact,
      ...environment,
      NODE_OPTIONS: `${await bounds()} ${environment["NODE_OPTIONS"] ?? ""}`,
      HOST: host,
      PORT: port,
      MIGRATE: "true",
      // Whoever tries the API on this machine has no authority for it.
      TLS_CERTIFICATE: "",
      TLS_KEY: ""
    },
    stdio: "inherit",
    // Ctrl-C reaches the whole process group. In its own group the API gets the signal once, from here.
    detached: true
  })
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
