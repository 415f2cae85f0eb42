import { migrate } from "@betrokkene/adapters/postgres"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { text } from "node:stream/consumers"
import { afterEach, assert, beforeEach, describe, inject, it } from "vitest"
import { asOtherProgram } from "../src/other-program.ts"

const entry = resolve(import.meta.dirname, "../src/main.ts")

describe("the command", () => {
  let database: TestDatabase
  beforeEach(async () => {
    database = await createDatabase(inject("postgresUrl"))
  })
  afterEach(() => database.drop())

  const dataset = async (args: ReadonlyArray<string>, databaseUrl = database.url) => {
    const child = spawn(process.execPath, [entry, ...args], {
      env: { NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? "", DATABASE_URL: databaseUrl },
      stdio: ["ignore", "pipe", "pipe"]
    })
    const [stdout, stderr, [exitCode]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "close")
    ])
    return { exitCode: exitCode as number, stdout, stderr }
  }

  it("loads into a migrated register, and not into one that holds data", async () => {
    await Effect.runPromise(migrate(database.url))
    assert.strictEqual((await dataset(["--betrokkenen", "20"])).exitCode, 0)
    const refused = await dataset(["--betrokkenen", "20"])
    assert.strictEqual(refused.exitCode, 3)
    assert.include(refused.stderr, "--toevoegen")
    const [row] = await asOtherProgram<{ readonly count: string }>(database.url, "select count(*) from betrokkene")
    assert.strictEqual(row?.count, "20")
  })

  it("says that a database is not migrated, or does not answer, without its password", async () => {
    const unmigrated = await dataset(["--betrokkenen", "20"])
    assert.strictEqual(unmigrated.exitCode, 1)
    assert.include(unmigrated.stderr, "not migrated")
    const away = await dataset(["--betrokkenen", "20"], "postgres://postgres:geheim@127.0.0.1:1/register")
    assert.strictEqual(away.exitCode, 1)
    assert.include(away.stderr, "ECONNREFUSED")
    assert.notInclude(away.stderr, "geheim")
  })

  it("says how it is used, and when it is used wrongly", async () => {
    const help = await dataset(["--help"], "")
    assert.strictEqual(help.exitCode, 0)
    assert.match(help.stdout, /^Usage: npm run dataset/)
    const wrong = await dataset(["--betrokkenen", "veel"])
    assert.strictEqual(wrong.exitCode, 2)
    assert.match(wrong.stderr, /^--betrokkenen is a whole number/)
  })
})
