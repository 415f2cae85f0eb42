import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { text } from "node:stream/consumers"
import { onTestFinished } from "vitest"

const entry = resolve(import.meta.dirname, "../src/main.ts")

export const secret = `whsec_${randomBytes(32).toString("base64")}`

/** Writes a file with this content, which is removed after the test. */
export const fileWith = (content: unknown): string => {
  const folder = mkdtempSync(join(tmpdir(), "relay-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, "file")
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content))
  return file
}

/** The settings of a relay with short times. */
export const environment = (
  databaseUrl: string,
  subscribers: ReadonlyArray<object>
): Readonly<Record<string, string>> => ({
  DATABASE_URL: databaseUrl,
  SUBSCRIBERS_FILE: fileWith(subscribers),
  EVENT_SOURCE: "urn:nld:oin:00000001823288444000:systeem:klantinteracties",
  BASE_URL: "https://klantinteracties.example.nl",
  RELAY_POLL_INTERVAL: "50",
  RELAY_TIMEOUT: "300"
})

/** Runs the command in its own process, which is killed after the test. */
export const startRelay = (args: ReadonlyArray<string>, environment: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, [entry, ...args], {
    env: { NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? "", ...environment },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)])
    .then(([[exitCode, signal], stdout, stderr]) => ({
      exitCode: exitCode as number | null,
      signal: signal as string | null,
      stdout,
      stderr
    }))
  onTestFinished(async () => {
    child.kill("SIGKILL")
    await ended
  })
  return { kill: (signal: NodeJS.Signals) => child.kill(signal), ended }
}
