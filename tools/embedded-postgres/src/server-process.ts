import { spawn } from "node:child_process"
import type { ServerAccount } from "./server-account.ts"

/** A process of PostgreSQL that accepts connections. */
export interface ServerProcess {
  /** Sends the signal and waits until the process is gone; nothing when it already is. */
  readonly end: (signal: "SIGINT" | "SIGKILL") => Promise<void>
}

/** The server ended before it accepted connections; `log` is what it said. */
export class ServerDidNotStart extends Error {
  readonly log: string

  constructor(log: string, cause?: unknown) {
    super("The server ended before it accepted connections.", { cause })
    this.log = log
  }
}

/**
 * Starts the server; its log is read until it accepts connections, and then goes to `log`. Without one it is not kept: it may hold what
 * people registered.
 */
export const startProcess = async (
  postgres: string,
  flags: ReadonlyArray<string>,
  account: ServerAccount,
  log?: (text: string) => void
): Promise<ServerProcess> => {
  const server = spawn(postgres, flags, {
    ...account,
    cwd: "/",
    env: { ...process.env, LC_ALL: "C" },
    stdio: ["ignore", "ignore", "pipe"],
    // Ctrl-C reaches the whole group of a terminal: the server has to outlive its clients, who starts it here stops it.
    detached: true
  })
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()))
  let said = ""
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new ServerDidNotStart(said, error)))
    server.once("close", () => reject(new ServerDidNotStart(said)))
    server.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes("database system is ready to accept connections")) resolve()
    })
  })
  server.stderr.removeAllListeners("data").on("data", (chunk: Buffer) => log?.(chunk.toString()))
  return {
    end: async (signal) => {
      server.kill(signal)
      await gone
    }
  }
}
