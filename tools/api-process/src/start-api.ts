import { freePort } from "@betrokkene/embedded-postgres"
import { type ChildProcess, spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { resolve } from "node:path"
import { setTimeout as wait } from "node:timers/promises"

const entry = resolve(import.meta.dirname, "../../../apps/api/src/main.ts")

/** How long a start may take, in milliseconds. */
const patience = 30_000

/** The API in a process of its own, ready for requests. */
export interface Api {
  /** The address of its resources, without a slash at the end. */
  readonly url: string
  readonly token: string
  readonly pid: number
  /** Ends the process, by default as an operator would, and returns when it has ended. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>
}

/** Where the register is: in a database that is migrated, or in the memory of the process. */
export type Storage = { readonly databaseUrl: string } | "memory"

/** What may be told of a start: otherwise a new token, a free port, and the API's own defaults. */
export interface StartOptions {
  readonly token?: string
  readonly port?: number
  /** Further variables of its environment. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Starts the API on this machine, and returns when it is ready. It is killed when this process exits. */
export const startApi = async (storage: Storage, options: StartOptions = {}): Promise<Api> => {
  const { port = await freePort(), settings = {}, token = randomBytes(24).toString("base64url") } = options
  const child = spawn(process.execPath, [entry], {
    env: { ...inherited(), HOST: "127.0.0.1", PORT: String(port), API_TOKEN: token, RATE_LIMIT: "0", ...storageSettings(storage), ...settings },
    stdio: ["ignore", "ignore", "pipe"]
  })
  const errors = collect(child)
  const kill = () => child.kill("SIGKILL")
  process.on("exit", kill)
  child.once("exit", () => process.off("exit", kill))
  const end = async (signal: NodeJS.Signals = "SIGTERM") => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, "exit")
    child.kill(signal)
    await ended
  }
  const origin = `http://127.0.0.1:${port}`
  try {
    await untilReady(child, `${origin}/health/ready`, errors)
  } catch (cause) {
    await end("SIGKILL")
    throw cause
  }
  return { url: `${origin}/api/v1`, token, pid: child.pid ?? 0, end }
}

/** Only what a process needs anyway: settings of the API that lie about are not those of this start. */
const inherited = () => ({ PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/" })

const storageSettings = (storage: Storage) =>
  storage === "memory" ? { STORAGE: "memory" } : { DATABASE_URL: storage.databaseUrl }

/** The last that the process said on stderr, for the message when it does not start. */
const collect = (child: ChildProcess) => {
  let text = ""
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-4000)
  })
  return () => text
}

const untilReady = async (child: ChildProcess, url: string, errors: () => string): Promise<void> => {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The API ended while it started.\n${errors()}`)
    const ready = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(({ ok }) => ok, () => false)
    if (ready) return
    await wait(50)
  }
  throw new Error(`The API was not ready within ${patience / 1000} seconds.\n${errors()}`)
}
