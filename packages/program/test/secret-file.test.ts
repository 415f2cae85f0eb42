import { Redacted, Result, Schema } from "effect"
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { databaseUrl, logLevel, readEnvironment, secret } from "../src/index.ts"

const rule = { foutcode: "key", message: "Een sleutel van 8 letters.", expected: "Een sleutel van 8 letters." }
const variables = Schema.Struct({
  DATABASE_URL: databaseUrl("DATABASE_URL"),
  KEY: Schema.optionalKey(secret("KEY", /^[a-z]{8}$/u, rule)),
  LOG_LEVEL: logLevel()
})

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "betrokkene-secret-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (content: string | Uint8Array, name = "secret"): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const read = (environment: Readonly<Record<string, string>>) =>
  readEnvironment(variables, environment, {
    expected: { DATABASE_URL: "Een adres." },
    combination: (given) => given["KEY"] === undefined ? ["KEY: mist."] : []
  })
const faults = (environment: Readonly<Record<string, string>>) =>
  Result.match(read(environment), { onSuccess: () => [], onFailure: ({ faults }) => faults })

const url = "postgres://app:geheim@127.0.0.1/register"

describe("a secret in a file", () => {
  it.each(["", "\n", "\r\n"])("is the file's content, without %j at its end", (end) => {
    const settings = Result.getOrThrow(read({
      DATABASE_URL_FILE: file(`${url}${end}`, "url"),
      KEY_FILE: file(`abcdefgh${end}`)
    }))
    assert.strictEqual(Redacted.value(settings.DATABASE_URL), url)
    assert.strictEqual(settings.KEY === undefined ? "" : Redacted.value(settings.KEY), "abcdefgh")
    assert.notInclude(JSON.stringify(settings), "geheim")
  })

  it("may come through a pipe, which can be read once", () => {
    const program = `
      import { readEnvironment, secret } from ${JSON.stringify(join(import.meta.dirname, "../src/index.ts"))}
      import { Redacted, Result, Schema } from "effect"
      const variables = Schema.Struct({ KEY: secret("KEY", /./u, ${JSON.stringify(rule)}) })
      const { KEY } = Result.getOrThrow(readEnvironment(variables, process.env))
      process.stdout.write(Redacted.value(KEY))`
    const told = execFileSync("sh", [
      "-c",
      `printf geheim | "$0" --input-type=module --eval "$1"`,
      process.execPath,
      program
    ], {
      env: { KEY_FILE: "/dev/stdin" },
      cwd: import.meta.dirname,
      encoding: "utf8"
    })
    assert.strictEqual(told, "geheim")
  })

  it("counts as not given if the path is empty, and then the variable itself is read", () => {
    assert.deepStrictEqual(faults({ DATABASE_URL: url, DATABASE_URL_FILE: "", KEY: "abcdefgh" }), [])
    assert.deepStrictEqual(faults({ DATABASE_URL: "", DATABASE_URL_FILE: file(url), KEY: "abcdefgh" }), [])
  })

  it("is refused beside the variable itself, whatever is in it", () => {
    assert.deepStrictEqual(faults({ DATABASE_URL: url, DATABASE_URL_FILE: file(url), KEY: "abcdefgh" }), [
      "DATABASE_URL_FILE: DATABASE_URL is ook gegeven; geef een van beide."
    ])
  })

  it.each<readonly [string, () => string, string]>([
    ["is not there", () => join(folder, "nowhere"), "het bestand kan niet worden gelezen (ENOENT)."],
    ["is a folder", () => folder, "het bestand kan niet worden gelezen (EISDIR)."],
    ["is empty", () => file(""), "het bestand is leeg."],
    ["holds a newline only", () => file("\n"), "het bestand is leeg."],
    ["is too large", () => file("a".repeat(65_537)), "het bestand is groter dan 65536 bytes."],
    ["never ends", () => "/dev/zero", "het bestand is groter dan 65536 bytes."],
    ["is no text", () => file(Uint8Array.of(0x67, 0xff)), "het bestand is geen tekst in UTF-8."]
  ])("is refused when the file %s, once, without what is in it", (_, path, fault) => {
    assert.deepStrictEqual(faults({ DATABASE_URL_FILE: path(), KEY: "abcdefgh" }), [`DATABASE_URL_FILE: ${fault}`])
    assert.deepStrictEqual(faults({ DATABASE_URL: url, KEY_FILE: path() }), [`KEY_FILE: ${fault}`])
  })

  it("is checked as the variable is, and named by its file", () => {
    assert.deepStrictEqual(faults({ DATABASE_URL: url, KEY_FILE: file("geheim") }), [
      "KEY_FILE: Een sleutel van 8 letters."
    ])
    assert.deepStrictEqual(faults({ DATABASE_URL: url, KEY_FILE: file("abcdefgh\n\n") }), [
      "KEY_FILE: Een sleutel van 8 letters."
    ])
  })

  it("is not looked for where a variable is no secret", () => {
    const settings = Result.getOrThrow(read({ DATABASE_URL: url, KEY: "abcdefgh", LOG_LEVEL_FILE: file("debug") }))
    assert.strictEqual(settings.LOG_LEVEL, "info")
  })
})
