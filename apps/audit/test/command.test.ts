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
  readonly retentionDays?: number
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

  it("says what was removed past the retention that the owner set, and by which term", async () => {
    await Effect.runPromise(migrate(database.url))
    const set = await Effect.runPromise(
      command(["retention", "2000d", "--by", "archivaris"], { OWNER_DATABASE_URL: database.url })
    )
    assert.deepInclude(set, { exitCode: 0, stderr: "" })
    assert.include(set.stdout, "2000 dagen bewaard")
    owner = await database.connect()
    await owner.query("set session_replication_role = replica")
    await owner.query(`
      with nieuw as (
        insert into handeling (record_id, op, id, soort, record_soort, velden, door)
        values (gen_random_uuid(), '2001-01-01T00:00:00Z', gen_random_uuid(), 'gewijzigd', 'partij', '{}', 'balie')
        returning record_id, op, id)
      insert into handeling_onverzegeld (volgnummer, record_id, op, id) overriding system value
        select -1, record_id, op, id from nieuw`)
    await owner.query("set session_replication_role = origin")
    await owner.query("select verzegel_handelingen(10), ruim_audittrail_op(10)")
    const { exitCode, stdout } = await audit(["verify"])
    assert.strictEqual(exitCode, 0)
    assert.include(stdout, "alles tot en met zegel 1; de jongste regel daarvan was van 2001-01-01T00:00:00.000Z")
    assert.include(stdout, "2000 dagen bewaard")
    assert.deepInclude(await verified(), { sound: true, sealed: 1, retentionDays: 2000 })
    const noted = `1:${"a".repeat(64)}`
    assert.include((await audit(["verify", "--anchor", noted])).stdout, "zegel 1 is niet meer wat eerder is genoteerd")
    await owner.query("set session_replication_role = replica; delete from handeling_beheer where dagen is null")
    await owner.query("update handeling_beheer set dagen = 9000 where soort = 'bewaartermijn'")
    assert.include((await audit(["verify"])).stdout, "de bewaartermijn van toen vroeg daar niet om")
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
    [["verify", "--onbekend"]],
    [["verify", "--by", "wie"]],
    [["verify", "--anchor", `3:${"a".repeat(64)}@gisteren`]],
    [["retention"]],
    [["retention", "1825d", "--by", "wie"]],
    [["retention", "2000", "--by", "wie"]],
    [["retention", "2000d"]],
    [["retention", "2000d", "--by", "wie", "--json"]]
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
