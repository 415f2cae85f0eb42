import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { text } from "node:stream/consumers"
import { assert, describe, it, onTestFinished } from "vitest"

const entry = resolve(import.meta.dirname, "../src/main.ts")

const openapi = async (...args: ReadonlyArray<string>) => {
  const child = spawn(process.execPath, [entry, ...args], { stdio: ["ignore", "pipe", "pipe"] })
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")])
  return { exitCode: exitCode as number, stdout, stderr }
}

describe("the command", () => {
  it("writes the whole document to stdout, or the same to a file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "betrokkene-openapi-"))
    onTestFinished(() => rm(folder, { recursive: true }))
    const printed = await openapi()
    assert.deepStrictEqual([printed.exitCode, printed.stderr], [0, ""])
    assert.property(JSON.parse(printed.stdout), "openapi")
    assert.deepStrictEqual(await openapi("--output", join(folder, "openapi.json")), {
      exitCode: 0,
      stdout: "",
      stderr: ""
    })
    assert.strictEqual(await readFile(join(folder, "openapi.json"), "utf8"), printed.stdout)
  })

  it("compares with another document, and tells each unexpected change in a line", async () => {
    const folder = await mkdtemp(join(tmpdir(), "betrokkene-openapi-"))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, "released.json")
    await openapi("--output", file)
    assert.deepStrictEqual(await openapi("--compare", file), { exitCode: 0, stdout: "", stderr: "" })
    const released = JSON.parse(await readFile(file, "utf8")) as { components: { schemas: { Rol: { enum: object } } } }
    released.components.schemas.Rol.enum = ["klant", "vertegenwoordiger", "getuige"]
    await writeFile(file, JSON.stringify(released))
    const { exitCode, stdout } = await openapi("--compare", file)
    assert.strictEqual(exitCode, 3)
    assert.match(
      stdout,
      /^POST \/registraties, request body, rol: "getuige" is not taken any more \(also at \d+ other places\)\n$/u
    )
  })

  it("prints its usage, refuses wrong usage, and reports a failure", async () => {
    const help = await openapi("--help")
    assert.strictEqual(help.exitCode, 0)
    assert.match(help.stdout, /^Usage: npm run openapi/)
    const wrong = await openapi("--wat")
    assert.deepStrictEqual([wrong.exitCode, wrong.stdout], [2, ""])
    assert.include(wrong.stderr, "Usage: npm run openapi")
    const failed = await openapi("--output", "/does/not/exist.json")
    assert.strictEqual(failed.exitCode, 1)
    assert.match(failed.stderr, /^Error: ENOENT/)
  })
})
