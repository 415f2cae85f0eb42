import { spawn } from "node:child_process"
import { once } from "node:events"
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { freePort } from "./free-port.ts"

let temporary: string

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), "betrokkene-shared-"))
  // As root the server runs under an account of its own, which has to pass through.
  await chmod(temporary, 0o755)
})
afterEach(() => rm(temporary, { recursive: true, force: true }))

/** The tool, with a node program as its command. */
const run = (program: string, variables: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [
    join(import.meta.dirname, "with-test-server.ts"),
    process.execPath,
    "--eval",
    program
  ], {
    env: {
      ...process.env,
      TEST_DATABASE_URL: "",
      SHARED_TEST_DATABASE_URL: "",
      TMPDIR: temporary,
      ...variables
    },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let said = ""
  child.stdout.on("data", (chunk: Buffer) => said += chunk.toString())
  child.stderr.on("data", (chunk: Buffer) => said += chunk.toString())
  const ended = once(child, "close").then(([code]) => code as number)
  // The command has written, or the tool has ended without it.
  const started = Promise.race([once(child.stdout, "data"), ended])
  return { child, said: () => said, started, ended }
}

const answers = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const tellUrl = "process.stdout.write(process.env.SHARED_TEST_DATABASE_URL)"

describe("with-test-server", () => {
  it("gives the command a server that answers, ends with its code and leaves nothing behind", async () => {
    const { ended, said, started } = run(`${tellUrl}; setTimeout(() => process.exit(3), 1000)`)
    await started
    expect(await answers(said())).toBe(true)
    expect(await ended).toBe(3)
    expect(await answers(said())).toBe(false)
    expect(await readdir(temporary)).toEqual([])
  })

  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "passes %s on, waits for the command, and leaves nothing behind",
    async (signal) => {
      const { child, ended, said, started } = run(`
process.on("${signal}", () => setTimeout(() => process.exit(5), 200))
setInterval(() => {}, 1000)
${tellUrl}`)
      await started
      child.kill(signal)
      expect(await ended).toBe(5)
      expect(await answers(said())).toBe(false)
      expect(await readdir(temporary)).toEqual([])
    }
  )

  it("leaves nothing behind when the command is killed", async () => {
    const { ended } = run("process.kill(process.pid, 'SIGKILL')")
    expect(await ended).toBe(128 + 9)
    expect(await readdir(temporary)).toEqual([])
  })

  it("starts no server when TEST_DATABASE_URL names one, and fails when that does not answer", async () => {
    const { ended, said } = run(tellUrl, {
      TEST_DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/nothing`
    })
    expect(await ended).not.toBe(0)
    expect(said()).toContain("ECONNREFUSED")
    expect(await readdir(temporary)).toEqual([])
  })

  it("wants a command", async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, "with-test-server.ts")], { stdio: "ignore" })
    expect(await once(child, "exit")).toEqual([2, null])
  })
})
