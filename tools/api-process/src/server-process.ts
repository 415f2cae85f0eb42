import { freePort } from "@betrokkene/embedded-postgres"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as wait } from "node:timers/promises"

/** How long a start may take, in milliseconds. */
const patience = 30_000

/** A program that serves HTTP on this machine, in a process of its own. */
export interface ServerProcess {
  /** Its address, without a slash at the end. */
  readonly origin: string
  readonly pid: number
  /** How long after its start it was ready, in milliseconds. */
  readonly readyAfter: number
  /** Ends the process, by default as an operator would, and returns when it has ended. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>
}

/** How a program is started. */
export interface ServerOptions {
  /** By what it is called in the message of an error. */
  readonly name: string
  /** The file of the program. */
  readonly entry: string
  /** Without it, a free one. */
  readonly port?: number
  /** Its environment, besides `HOST`, `PORT` and what a process needs anyway. */
  readonly environment: Readonly<Record<string, string>>
  /** The path that answers with success once it is ready. */
  readonly ready: string
  /** What it writes to stdout goes through a pipe that is read, as a collector of logs does; otherwise it goes nowhere. */
  readonly isLogRead?: boolean
}

/** Starts the program, and returns when it is ready. It is killed when this process exits. */
export const startServer = async (options: ServerOptions): Promise<ServerProcess> => {
  const { entry, environment, isLogRead = false, name, port = await freePort(), ready } = options
  const begin = performance.now()
  const child = spawn(process.execPath, [entry], {
    env: { ...inherited(), HOST: "127.0.0.1", PORT: String(port), ...environment },
    stdio: ["ignore", isLogRead ? "pipe" : "ignore", "pipe"]
  })
  child.stdout?.resume()
  const errors = collect(child)
  const kill = () => child.kill("SIGKILL")
  process.on("exit", kill)
  child.once("exit", () => process.off("exit", kill))
  const end = async (signal: NodeJS.Signals = "SIGTERM") => {
    if (hasEnded(child)) return
    const ended = once(child, "exit")
    child.kill(signal)
    await ended
  }
  const origin = `http://127.0.0.1:${port}`
  try {
    await untilReady(name, () => hasEnded(child), `${origin}${ready}`, errors)
  } catch (cause) {
    await end("SIGKILL")
    throw cause
  }
  return { origin, pid: child.pid ?? 0, readyAfter: performance.now() - begin, end }
}

/** Only what a process needs anyway: settings of the program that lie about are not those of this start. */
const inherited = () => ({ PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/" })

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** The last that the process said on stderr, for the message when it does not start. */
const collect = (child: ChildProcess) => {
  let text = ""
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-4000)
  })
  return () => text
}

/** Asks again and again until there is an answer of success; rejects when the program ended before, or takes too long. */
export const untilReady = async (
  name: string,
  hasEnded: () => boolean,
  url: string,
  errors: () => string = () => ""
): Promise<void> => {
  const deadline = Date.now() + patience
  while (Date.now() < deadline) {
    if (hasEnded()) throw new Error(`${name} ended while it started.\n${errors()}`)
    const ready = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(({ ok }) => ok, () => false)
    if (ready) return
    await wait(10)
  }
  throw new Error(`${name} was not ready within ${patience / 1000} seconds.\n${errors()}`)
}
