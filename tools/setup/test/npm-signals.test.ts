import { untilReady } from "@betrokkene/api-process"
import { freePort } from "@betrokkene/embedded-postgres"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterEach, assert, beforeEach, describe, it } from "vitest"

const root = resolve(import.meta.dirname, "../../..")

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "betrokkene-npm-"))
  await chmod(folder, 0o755)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** npm in the root of this repository, alone: what npm starts gets no signal but from npm. */
const npm = async (parameters: ReadonlyArray<string>, settings: Readonly<Record<string, string>>) => {
  const port = await freePort()
  const child = spawn("npm", parameters, {
    cwd: root,
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"],
      PORT: String(port),
      ...settings
    },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const ended = once(child, "close")
  await untilReady(
    `npm ${parameters.join(" ")}`,
    () => child.exitCode !== null,
    `http://127.0.0.1:${port}/health/live`,
    () => output
  )
  return {
    /** Sends the signal to npm. Resolves when npm has ended, and all that writes to its stdout. */
    signal: async (signal: NodeJS.Signals) => {
      child.kill(signal)
      const [code] = await ended
      return { code: code as number | null, output }
    },
    answers: () => fetch(`http://127.0.0.1:${port}/health/live`).then(() => true, () => false)
  }
}

const token = "a-token-of-nobody-0123456789abcdef"

describe("SIGTERM to npm", () => {
  it("ends npm start, its API and its PostgreSQL in order", async () => {
    const { answers, signal } = await npm(["start"], { DATA_DIR: folder })
    const cluster = join(folder, "postgres/cluster/postmaster.pid")
    const pid = Number((await readFile(cluster, "utf8")).split("\n")[0])
    const { code } = await signal("SIGTERM")
    assert.strictEqual(code, 0)
    assert.isFalse(await answers())
    assert.isFalse(existsSync(cluster))
    assert.throws(() => process.kill(pid, 0))
  })

  it("ends npm run api, which closes in order", async () => {
    const { answers, signal } = await npm(["run", "api"], { STORAGE: "memory", API_TOKEN: token })
    const { code, output } = await signal("SIGTERM")
    assert.strictEqual(code, 0)
    assert.include(output, `"message":"closed"`)
    assert.isFalse(await answers())
  })
})
