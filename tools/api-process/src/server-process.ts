import { freePort } from "@betrokkene/embedded-postgres"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { setTimeout as wait } from "node:timers/promises"

/** Maximum time for a start, in milliseconds. */
const patience = 30_000

/** A program that serves HTTP on this machine, in its own process. */
export interface ServerProcess {
  /** Its address, without a slash at the end. */
  readonly origin: string
  readonly pid: number
  /** Time from its start until it was ready, in milliseconds. */
  readonly readyAfter: number
  /** Ends the process, by default with SIGTERM as an operator does, and returns when it has ended. */
  readonly end: (signal?: NodeJS.Signals) => Promise<void>
}

/** Options of a program to start. */
export interface ServerOptions {
  /** Its name in messages. */
  readonly name: string
  /** Its main file. */
  readonly entry: string
  /** By default a free port. */
  readonly port?: number
  /** Its environment; `HOST`, `PORT`, `PATH` and `HOME` are added. */
  readonly environment: Readonly<Record<string, string>>
  /** The path that answers with success as soon as it is ready. */
  readonly ready: string
  /** Whether its stdout is read through a pipe, as a collector of logs does. By default it is discarded. */
  readonly isLogRead?: boolean
}

/** Starts a program and returns when it is ready. The program is killed when this process exits. */
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

/** Variables that every process needs. Settings in the environment of this process must not reach the program. */
const inherited = () => ({
  PATH: process.env["PATH"] ?? "",
  HOME: process.env["HOME"] ?? "/",
  NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? ""
})

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Keeps the end of stderr, for the message if the process does not start. */
const collect = (child: ChildProcess) => {
  let text = ""
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-4000)
  })
  return () => text
}

/** Asks again and again until the answer is a success. Rejects if the program ends or takes too long. */
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
