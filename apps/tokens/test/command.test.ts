import { migrate } from "@betrokkene/adapters/postgres"
import { startApi } from "@betrokkene/api-process"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir, userInfo } from "node:os"
import { join, resolve } from "node:path"
import { text } from "node:stream/consumers"
import { setTimeout as wait } from "node:timers/promises"
import { afterEach, assert, beforeEach, describe, inject, it, onTestFinished } from "vitest"

const entry = resolve(import.meta.dirname, "../src/main.ts")

let database: TestDatabase
beforeEach(async () => {
  database = await createDatabase(inject("postgresUrl"))
})
afterEach(() => database.drop())

const tokens = async (args: ReadonlyArray<string>, databaseUrl = database.url, ownerUrl = "", ledger = "") => {
  const env = {
    NODE_COMPILE_CACHE: process.env["NODE_COMPILE_CACHE"] ?? "",
    DATABASE_URL: databaseUrl,
    OWNER_DATABASE_URL: ownerUrl,
    RESTORE_LEDGER: ledger
  }
  const child = spawn(process.execPath, [entry, ...args], { env, stdio: ["ignore", "pipe", "pipe"] })
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")])
  return { exitCode: exitCode as number, stdout, stderr }
}

interface Listed {
  readonly naam: string
  readonly toestand: string
  readonly gemaaktDoor: string | null
  readonly ingetrokkenDoor: string | null
  readonly laatstGebruiktOp: string | null
}

const list = async (): Promise<ReadonlyArray<Listed>> =>
  JSON.parse((await tokens(["list", "--json"])).stdout) as ReadonlyArray<Listed>

describe("the command", () => {
  it("makes a token that the API accepts, lists its last use but never the token, and revokes it", async () => {
    await Effect.runPromise(migrate(database.url))
    const made = await tokens(["create", "zaaksysteem", "--scopes", "read,register", "--expires", "90d"])
    assert.strictEqual(made.exitCode, 0, made.stderr)
    assert.match(made.stdout, /^bbk_[A-Za-z0-9_-]{43}\n$/u)
    assert.match(made.stderr, /^Token zaaksysteem is gemaakt, met read, register, geldig tot 2[0-9]{3}-/u)
    const token = made.stdout.trim()
    assert.deepInclude((await list())[0], { naam: "zaaksysteem", toestand: "geldig", laatstGebruiktOp: null })

    const api = await startApi({ databaseUrl: database.url })
    onTestFinished(() => api.end())
    const ask = async (path: string) =>
      (await fetch(`${api.url}${path}`, { headers: { Authorization: `Token ${token}` } })).status
    assert.strictEqual(await ask("/klantcontacten"), 200)
    assert.strictEqual(await ask("/bevindingen"), 403)
    while ((await list())[0]?.laatstGebruiktOp === null) await wait(50)

    const listed = [await tokens(["list"]), await tokens(["list", "--json"])]
    for (const { stderr, stdout } of listed) {
      assert.include(stdout, "zaaksysteem")
      assert.notInclude(stdout + stderr, token.slice(4, 20))
    }

    assert.deepInclude(await tokens(["create", "Zaaksysteem ", "--scopes", "read"]), { exitCode: 3, stdout: "" })
    const revoked = await tokens(["revoke", "ZAAKSYSTEEM", "--by", "Anna de Boer"])
    assert.strictEqual(revoked.exitCode, 0, revoked.stderr)
    assert.include(revoked.stderr, "RESTORE_LEDGER is niet gegeven")
    while (await ask("/klantcontacten") === 200) await wait(100)
    assert.strictEqual(await ask("/klantcontacten"), 401)
    assert.deepInclude((await list())[0], {
      toestand: "ingetrokken",
      gemaaktDoor: userInfo().username,
      ingetrokkenDoor: "Anna de Boer"
    })
    assert.strictEqual((await tokens(["revoke", "zaaksysteem"])).exitCode, 3)
    assert.strictEqual((await tokens(["create", "zaaksysteem", "--scopes", "read"])).exitCode, 0)
    assert.deepStrictEqual((await list()).map(({ toestand }) => toestand), ["ingetrokken", "geldig"])
  })

  it("says nothing of a restore if a ledger has the token", async () => {
    const folder = await mkdtemp(join(tmpdir(), "betrokkene-tokens-ledger-"))
    onTestFinished(() => rm(folder, { recursive: true }))
    await Effect.runPromise(migrate(database.url))
    assert.strictEqual((await tokens(["create", "balie", "--scopes", "read"])).exitCode, 0)
    const ledger = join(folder, "ledger.ndjson")
    const { exitCode, stderr } = await tokens(["revoke", "balie"], database.url, "", ledger)
    assert.strictEqual(exitCode, 0, stderr)
    assert.notInclude(stderr, "RESTORE_LEDGER")
    assert.include(await readFile(ledger, "utf8"), "token-ingetrokken")
  })

  it("tells wrong usage, a past expiry, an unreachable and an unmigrated database, without password", async () => {
    const help = await tokens(["--help"], "")
    assert.strictEqual(help.exitCode, 0)
    assert.match(help.stdout, /^Gebruik: npm run tokens/u)
    for (
      const wrong of [
        await tokens(["create"]),
        await tokens(["list"], ""),
        await tokens(["create", "x", "--scopes", "read", "--expires", "2020-01-01"])
      ]
    ) {
      assert.strictEqual(wrong.exitCode, 2)
      assert.strictEqual(wrong.stdout, "")
    }
    assert.include((await tokens(["list"], "postgres://127.0.0.1:1/none", database.url)).stderr, "migraties")
    const unmigrated = await tokens(["list"])
    assert.strictEqual(unmigrated.exitCode, 1)
    assert.include(unmigrated.stderr, "migraties")
    const away = await tokens(["create", "x", "--scopes", "read"], "postgres://postgres:geheim@127.0.0.1:1/register")
    assert.deepInclude(away, { exitCode: 1, stdout: "" })
    assert.include(away.stderr, "ECONNREFUSED")
    assert.notInclude(away.stderr, "geheim")
  })
})
