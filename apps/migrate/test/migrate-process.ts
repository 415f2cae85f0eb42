import { spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { text } from "node:stream/consumers"

const entry = resolve(import.meta.dirname, "../src/main.ts")

/** The command in a process of its own. */
export const startMigrate = (args: ReadonlyArray<string>, environment: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, [entry, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] })
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]).then(
    ([stdout, stderr, [exitCode]]) => ({ exitCode: exitCode as number | null, stdout, stderr })
  )
  return { child, ended }
}
