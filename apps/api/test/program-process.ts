import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { onTestFinished } from "vitest"

const entry = resolve(import.meta.dirname, "../src/main.ts")

/** The program in a process of its own, with what it wrote. */
export interface Program {
  readonly child: ChildProcess
  readonly output: () => string
  readonly errors: () => string
  /** The exit code, when it has ended. */
  readonly ended: Promise<number | null>
  /** Where it listens, when it does. */
  readonly listening: () => Promise<string>
}

export const startProgram = (
  environment: Readonly<Record<string, string>>,
  args: ReadonlyArray<string> = []
): Program => {
  const child = spawn(process.execPath, [entry, ...args], {
    env: {
      PATH: process.env["PATH"] ?? "",
      NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? "",
      PORT: "0",
      ...environment
    },
    stdio: ["ignore", "pipe", "pipe"]
  })
  const ended = once(child, "close").then(([code]) => code as number | null)
  const texts = { stdout: "", stderr: "" }
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk: string) => texts[stream] += chunk)
  }
  onTestFinished(async () => {
    child.kill("SIGKILL")
    await ended
  })
  const listening = async () => {
    for (;;) {
      const line = texts.stdout.split("\n").find((one) => one.includes("\"listening\""))
      if (line !== undefined) {
        const { address, port } = JSON.parse(line) as { address: string; port: number }
        return `http://${address}:${port}`
      }
      if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${texts.stderr}${texts.stdout}`)
      await Promise.race([once(child.stdout, "data"), ended])
    }
  }
  return { child, ended, errors: () => texts.stderr, listening, output: () => texts.stdout }
}
