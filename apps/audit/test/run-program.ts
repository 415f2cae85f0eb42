import { spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { text } from "node:stream/consumers"

/** Runs another program of this repository to its end, with this environment alone. */
export const runProgram = async (
  name: "api" | "migrate" | "tokens",
  args: ReadonlyArray<string>,
  environment: Readonly<Record<string, string>>
) => {
  const entry = resolve(import.meta.dirname, "../..", name, "src/main.ts")
  const child = spawn(process.execPath, [entry, ...args], { env: environment, stdio: ["ignore", "pipe", "pipe"] })
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")])
  return { exitCode: exitCode as number | null, stdout, stderr }
}
