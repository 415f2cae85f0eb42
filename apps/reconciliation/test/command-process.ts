import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { text } from "node:stream/consumers"
import { onTestFinished } from "vitest"

const entry = resolve(import.meta.dirname, "../src/main.ts")

/** How the command ended; by SIGKILL there is no exit code. */
export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command in a process of its own; it ends with the test at the latest. */
export interface Command {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
}

export const startCommand = (args: ReadonlyArray<string>, environment: Readonly<Record<string, string>>): Command => {
  const child = spawn(process.execPath, [entry, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] })
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)])
    .then(([[exitCode], stdout, stderr]) => ({ exitCode: exitCode as number | null, stdout, stderr }))
  onTestFinished(async () => {
    child.kill("SIGKILL")
    await ended
  })
  return { process: child, ended }
}
