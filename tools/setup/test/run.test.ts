import { spawn } from "node:child_process"
import { once } from "node:events"
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

let project: string

/** A new project with the real run.mjs, and a stand-in for npm that records its arguments. */
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "betrokkene-run-"))
  await mkdir(join(project, "tools/setup/src"), { recursive: true })
  await copyFile(join(import.meta.dirname, "../src/run.mjs"), join(project, "tools/setup/src/run.mjs"))
  await writeFile(join(project, "package-lock.json"), "first")
  await npmThatEndsWith(0)
  await program("process.exit(Number(process.env.CODE ?? 0))")
})
afterEach(() => rm(project, { recursive: true, force: true }))

const npmThatEndsWith = (code: number) =>
  writeFile(
    join(project, "npm.mjs"),
    `import { appendFileSync } from "node:fs"
appendFileSync(${JSON.stringify(join(project, "asked"))}, process.argv.slice(2).join(" ") + "\\n")
process.exit(${code})`
  )

const program = (text: string) => writeFile(join(project, "tools/setup/src/start.ts"), text)

const asked = async () =>
  (await readFile(join(project, "asked"), "utf8").catch(() => "")).split("\n").filter((line) => line !== "")

const run = (command = "start", environment: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [join(project, "tools/setup/src/run.mjs"), command], {
    env: { PATH: process.env["PATH"], npm_execpath: join(project, "npm.mjs"), ...environment },
    stdio: ["ignore", "pipe", "pipe"]
  })
  let said = ""
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString()
  })
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString()
  })
  return { child, ended: once(child, "close").then(([code]) => ({ code: code as number, said })) }
}

describe("run.mjs", () => {
  it("installs if nothing is installed or the lock file has changed, and only then", async () => {
    await run().ended
    await run().ended
    expect(await asked()).toHaveLength(1)
    await writeFile(join(project, "package-lock.json"), "second")
    await run().ended
    expect(await asked()).toHaveLength(2)
    expect((await asked())[0]).toMatch(/^ci --include=dev /u)
  })

  it("says that installing failed, ends with the code of npm, and tries again next time", async () => {
    await npmThatEndsWith(7)
    const { code, said } = await run().ended
    expect(code).toBe(7)
    expect(said).toContain("Installing failed")
    await npmThatEndsWith(0)
    expect((await run().ended).code).toBe(0)
    expect(await asked()).toHaveLength(2)
  })

  it("ends with the code of the command", async () => {
    expect((await run("start", { CODE: "3" }).ended).code).toBe(3)
  })

  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)("passes %s on and waits for the command to end", async (signal) => {
    await program(`process.on("${signal}", () => setTimeout(() => { console.log("in order"); process.exit(0) }, 100))
setInterval(() => {}, 1000)
console.log("ready")`)
    const { child, ended } = run()
    await once(child.stdout, "data")
    child.kill(signal)
    const { code, said } = await ended
    expect(code).toBe(0)
    expect(said).toContain("in order")
  })

  it("names the commands when the given one is unknown, and installs nothing", async () => {
    const { code, said } = await run("serve").ended
    expect(code).toBe(2)
    expect(said).toContain("start|test")
    expect(await asked()).toEqual([])
  })
})
