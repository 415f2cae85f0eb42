import { migrate } from "@betrokkene/adapters/postgres"
import { startApi } from "@betrokkene/api-process"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { text } from "node:stream/consumers"
import { setTimeout as wait } from "node:timers/promises"
import { afterEach, assert, beforeEach, describe, inject, it, onTestFinished } from "vitest"
import { audit as command } from "../src/audit.ts"

const entry = resolve(import.meta.dirname, "../src/main.ts")

let database: TestDatabase
let owner: Awaited<ReturnType<TestDatabase["connect"]>> | undefined
beforeEach(async () => {
  database = await createDatabase(inject("postgresUrl"))
})
afterEach(async () => {
  await owner?.end()
  owner = undefined
  await database.drop()
})

const audit = (args: ReadonlyArray<string>, databaseUrl = database.url) =>
  Effect.runPromise(command(args, { DATABASE_URL: databaseUrl }))

interface Verified {
  readonly sound: boolean
  readonly sealed: number
  readonly waiting: number
  readonly head: { readonly nummer: number; readonly digest: string }
  readonly faults: ReadonlyArray<{ readonly fault: string; readonly nummer?: number }>
}

const verified = async (...args: ReadonlyArray<string>): Promise<Verified> =>
  JSON.parse((await audit(["verify", "--json", ...args])).stdout) as Verified

describe("npm run audit -- verify", () => {
  it("finds what the API sealed sound, and afterwards a change, a gap and a chain written anew", async () => {
    await Effect.runPromise(migrate(database.url))
    const api = await startApi({ databaseUrl: database.url })
    onTestFinished(() => api.end())
    for (const onderwerp of ["een", "twee", "drie"]) {
      const { status } = await fetch(`${api.url}/klantcontacten`, {
        method: "POST",
        headers: { Authorization: `Token ${api.token}`, "Content-Type": "application/json" },
        body: JSON.stringify({ kanaal: "balie", onderwerp })
      })
      assert.strictEqual(status, 201)
    }
    while ((await verified()).sealed < 3) await wait(100)
    const before = await verified()
    assert.deepInclude(before, { sound: true, sealed: 3, waiting: 0, faults: [] })
    const anchor = `${before.head.nummer}:${before.head.digest}`
    const sound = await audit(["verify", "--anchor", anchor])
    assert.deepInclude(sound, { exitCode: 0, stderr: "" })
    assert.include(sound.stdout, "De audittrail klopt.")
    assert.include(sound.stdout, anchor)

    owner = await database.connect()
    await owner.query("alter table handeling disable trigger all")
    const key = "(record_id, op, id) in (select record_id, op, id from handeling_zegel where nummer = 2)"
    await owner.query(`update handeling set door = 'iemand anders' where ${key}`)
    const changed = await audit(["verify"])
    assert.strictEqual(changed.exitCode, 3)
    assert.include(changed.stdout, "zegel 2 hoort niet bij zijn regel")
    assert.include(changed.stdout, "klopt niet: 1 fout.")
    await owner.query(`delete from handeling where ${key}`)
    assert.deepStrictEqual((await verified()).faults, [{ fault: "entry-missing", nummer: 2 }])
    await owner.query("delete from handeling_zegel where nummer = 2")
    assert.deepStrictEqual((await verified()).faults, [{ fault: "seal-missing", nummer: 2 }])
    await owner.query("delete from handeling_zegel where nummer > 1")
    await owner.query("update handeling_keten set (nummer, digest) = (select nummer, digest from handeling_zegel)")
    await owner.query(`delete from handeling where not exists (
      select from handeling_zegel as zegel where (zegel.record_id, zegel.op, zegel.id)
        = (handeling.record_id, handeling.op, handeling.id))`)
    assert.deepInclude(await verified(), { sound: true, sealed: 1 })
    assert.deepStrictEqual((await verified("--anchor", anchor)).faults, [{ fault: "anchor-differs", nummer: 3 }])
  })

  it("says what is wrong with the database, and nothing of the trail", async () => {
    assert.deepInclude(await audit(["verify"]), { exitCode: 1, stdout: "" })
    assert.deepInclude(await audit(["verify"], "postgres://wie:geheim@127.0.0.1:1/weg"), {
      exitCode: 1,
      stdout: "",
      stderr: "De database is niet bereikbaar (ECONNREFUSED).\n"
    })
  })

  it.each([
    [[]],
    [["controleer"]],
    [["verify", "nog iets"]],
    [["verify", "--anchor", "3"]],
    [["verify", "--anchor", `0:${"a".repeat(64)}`]],
    [["verify", "--onbekend"]]
  ])("refuses %j", async (args) => {
    const { exitCode, stderr, stdout } = await audit(args)
    assert.deepStrictEqual([exitCode, stdout], [2, ""])
    assert.include(stderr, "npm run audit -- --help")
  })

  it("refuses an address that is none, and shows none of it", async () => {
    const { exitCode, stderr } = await audit(["verify"], "http://geheim")
    assert.strictEqual(exitCode, 2)
    assert.notInclude(stderr, "geheim")
  })

  it("explains itself, as a program", async () => {
    const child = spawn(process.execPath, [entry, "--help"], { env: {}, stdio: ["ignore", "pipe", "inherit"] })
    const [stdout, [exitCode]] = await Promise.all([text(child.stdout), once(child, "close")])
    assert.strictEqual(exitCode, 0)
    assert.include(stdout, "--anchor")
  })
})
