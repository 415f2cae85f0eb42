import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { text } from "node:stream/consumers"
import { onTestFinished } from "vitest"

const entry = resolve(import.meta.dirname, "../src/main.ts")

/** Result of the command. Without exit code if it was killed by SIGKILL. */
export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command in a process of its own, which ends with the test at the latest. */
export interface Command {
  readonly process: ChildProcess
  readonly ended: Promise<Ended>
}

export const startCommand = (args: ReadonlyArray<string>, environment: Readonly<Record<string, string>>): Command => {
  const child = spawn(process.execPath, [entry, ...args], {
    env: { NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)])
    .then(([[exitCode], stdout, stderr]) => ({ exitCode: exitCode as number | null, stdout, stderr }))
  onTestFinished(async () => {
    child.kill("SIGKILL")
    await ended
  })
  return { process: child, ended }
}

/** Runs the command on this register and waits for its end. */
export const run = (databaseUrl: string, ...args: ReadonlyArray<string>) =>
  startCommand(args, { DATABASE_URL: databaseUrl }).ended
