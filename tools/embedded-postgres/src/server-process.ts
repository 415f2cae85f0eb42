import { spawn } from "node:child_process"
import type { ServerAccount } from "./server-account.ts"

/** A process of PostgreSQL that accepts connections. */
export interface ServerProcess {
  /** Sends the signal and waits until the process is gone. Does nothing if it has already ended. */
  readonly end: (signal: "SIGINT" | "SIGKILL") => Promise<void>
}

/** The server ended before it accepted connections; `log` holds its output. */
export class ServerDidNotStart extends Error {
  readonly log: string

  constructor(log: string, cause?: unknown) {
    super("The server ended before it accepted connections.", { cause })
    this.log = log
  }
}

/**
 * Starts the server and resolves when it accepts connections. Later output goes to `log`. Without `log` it is
 * discarded, because it can hold personal data.
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
    // Ctrl-C in a terminal reaches its whole process group. The server must outlive its clients: this process stops it.
    detached: true
  })
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()))
  let output = ""
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new ServerDidNotStart(output, error)))
    server.once("close", () => reject(new ServerDidNotStart(output)))
    server.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes("database system is ready to accept connections")) resolve()
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
