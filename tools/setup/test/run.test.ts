import { spawn } from "node:child_process"
import { once } from "node:events"
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { stripVTControlCharacters } from "node:util"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

let project: string

/** A new project with the real run.mjs, and a stand-in for npm that records its arguments. */
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "betrokkene-run-"))
  for (const tool of ["setup", "embedded-postgres"]) {
    await mkdir(join(project, "tools", tool, "src"), { recursive: true })
  }
  for (const module of ["run.mjs", "failures-of.mjs"]) {
    await copyFile(join(import.meta.dirname, "../src", module), join(project, "tools/setup/src", module))
  }
  await writeFile(join(project, "package-lock.json"), "first")
  await npmThatEndsWith(0)
  await program("process.exit(Number(process.env.CODE ?? 0))")
})
afterEach(() => rm(project, { recursive: true, force: true, maxRetries: 5 }))

const npmThatEndsWith = (code: number) =>
  writeFile(
    join(project, "npm.mjs"),
    `import { appendFileSync } from "node:fs"
appendFileSync(${JSON.stringify(join(project, "asked"))}, process.argv.slice(2).join(" ") + "\\n")
process.exit(${code})`
  )

/** What both commands run. */
const program = async (text: string) => {
  await writeFile(join(project, "tools/setup/src/start.ts"), text)
  await writeFile(join(project, "tools/embedded-postgres/src/with-test-server.ts"), text)
}

const asked = async () =>
  (await readFile(join(project, "asked"), "utf8").catch(() => "")).split("\n").filter((line) => line !== "")

const run = (
  command = "start",
  environment: Record<string, string> = {},
  ...parameters: ReadonlyArray<string>
) => {
  const child = spawn(process.execPath, [join(project, "tools/setup/src/run.mjs"), command, ...parameters], {
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

  it.each(["start", "test"])("ends %s with the code of the command", async (command) => {
    expect((await run(command, { CODE: "3" }).ended).code).toBe(3)
  })

  it.each(
    (["start", "test"] as const).flatMap((command) =>
      (["SIGTERM", "SIGINT", "SIGHUP"] as const).map((signal) => [command, signal] as const)
    )
  )("of %s passes %s on, and waits for the command to end", async (command, signal) => {
    await program(`process.on("${signal}", () => setTimeout(() => { console.log("in order"); process.exit(0) }, 100))
setInterval(() => {}, 1000)
console.log("ready")`)
    const { child, ended } = run(command)
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

  it.each(
    (["start", "test"] as const).flatMap((command) =>
      (["--help", "-h"] as const).map((flag) => [command, flag] as const)
    )
  )("explains %s with %s, and neither installs nor runs anything", async (command, flag) => {
    expect(await run(command, { CODE: "3" }, flag).ended).toEqual({
      code: 0,
      said: expect.stringContaining(`Usage: npm ${command}\n`) as string
    })
    expect(await asked()).toEqual([])
  })

  it.each(["start", "test"])("refuses an argument of %s, which has none, and runs nothing", async (command) => {
    expect(await run(command, { CODE: "3" }, "--port=8090").ended).toEqual({
      code: 2,
      said: expect.stringContaining(`Usage: npm ${command}\n`) as string
    })
    expect(await asked()).toEqual([])
  })

  it("tells at its end, after a failed test, what failed: with the real nx and vitest", async () => {
    const write = async (path: string, text: string) => {
      await mkdir(dirname(join(project, path)), { recursive: true })
      await writeFile(join(project, path), text)
    }
    const modules = join(import.meta.dirname, "../../../node_modules")
    await mkdir(join(project, "node_modules"))
    for (const name of [".bin", "nx", "vitest"]) await symlink(join(modules, name), join(project, "node_modules", name))
    // In the place of the server for tests: the command itself.
    await write(
      "tools/embedded-postgres/src/with-test-server.ts",
      `import { spawnSync } from "node:child_process"
const [command, ...parameters] = process.argv.slice(2)
process.exit(spawnSync(command, parameters, { stdio: "inherit" }).status ?? 1)`
    )
    await write("package-lock.json", `{"lockfileVersion": 3, "packages": {}}`)
    await write(
      "package.json",
      JSON.stringify({ name: "all", private: true, type: "module", workspaces: ["packages/*"] })
    )
    await write("nx.json", "{}")
    await write(
      "packages/one/package.json",
      JSON.stringify({ name: "one", scripts: { test: "vitest run", lint: "echo fine" } })
    )
    await write("packages/one/good.test.ts", `import { it } from "vitest"\nit("does", () => {})`)
    await write(
      "packages/one/bad.test.ts",
      `import { it } from "vitest"\nit("does not", () => { throw new Error("planted") })`
    )
    await write("packages/two/package.json", JSON.stringify({ name: "two", scripts: { lint: "echo a fault; exit 1" } }))
    const { code, said } = await run("test", { NX_ISOLATE_PLUGINS: "false" }).ended
    expect(code).toBe(1)
    const [before, ...end] = stripVTControlCharacters(said).split(/^(?=━━━ )/mu)
    expect(before).toContain("> nx run one:test")
    expect(end).toHaveLength(2)
    expect(end.find((part) => part.startsWith("━━━ one:test failed"))).toMatch(
      /FAIL {2}bad\.test\.ts > does not[^]*planted/u
    )
    expect(end.join("")).not.toContain("good.test.ts")
    expect(end).toContainEqual(expect.stringMatching(/^━━━ two:lint failed\n\na fault\n/u))
  })

  it("ends the test command when nobody reads its output any more", async () => {
    await program("setInterval(() => process.stdout.write('x'.repeat(10_000)), 1)")
    const { child, ended } = run("test")
    await once(child.stdout, "data")
    child.stdout.destroy()
    expect((await ended).code).not.toBe(0)
  })
})
