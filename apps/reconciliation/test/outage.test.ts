import { asOtherProgram } from "@betrokkene/dataset"
import { startPostgres } from "@betrokkene/embedded-postgres"
import { chmod, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { nights } from "./disturbed-night.ts"
import { release } from "./standstill.ts"
import { stateOf } from "./state.ts"

const ownServer = async () => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-outage-"))
  // As root, the server runs under another account, which needs access to this folder.
  await chmod(folder, 0o755)
  let server = await startPostgres({ dataFolder: folder, storage: "fast" })
  const { port, url } = server
  return {
    url,
    restart: async (whileAway: () => Promise<void>) => {
      await server.stop()
      await whileAway()
      server = await startPostgres({ dataFolder: folder, storage: "fast", port })
    },
    end: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
    }
  }
}

describe("a run whose database is restarted", () => {
  let server: Awaited<ReturnType<typeof ownServer>>
  beforeAll(async () => {
    server = await ownServer()
  })
  // Last registered is cleared first.
  afterAll(() => server.end())
  const { standing, undisturbed } = nights(20, () => server.url)

  it.each([["--workers", "1"], ["--workers", "2"]])(
    "waits for it and ends like an undisturbed one, with %s %s",
    async (...more) => {
      const expected = await undisturbed()
      const { command, databaseUrl } = await standing(undefined, ...more)
      await server.restart(() =>
        new Promise((resolve) => {
          setTimeout(resolve, 1500)
        })
      )
      await release(databaseUrl)
      const { exitCode, stderr } = await command.ended
      assert.deepStrictEqual([exitCode, stderr], [1, ""])
      assert.deepStrictEqual(await stateOf(databaseUrl), expected)
      assert.lengthOf(await asOtherProgram(databaseUrl, "select from reconciliatie"), 1)
    }
  )
})

describe("a run that loses connections", () => {
  const { standing, start, undisturbed, register } = nights()

  it("takes a lost lock again and continues the same run", async () => {
    const { command, databaseUrl } = await standing()
    await asOtherProgram(
      databaseUrl,
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()
      and database = (select oid from pg_database where datname = current_database())`
    )
    await release(databaseUrl)
    assert.strictEqual((await command.ended).exitCode, 1)
    assert.deepStrictEqual(await stateOf(databaseUrl), await undisturbed())
    assert.lengthOf(await asOtherProgram(databaseUrl, "select from reconciliatie"), 1)
  })

  it("sets a record aside if nothing can be written about it, says so, and does all others", async () => {
    const databaseUrl = await register()
    const [{ id } = { id: "" }] = await asOtherProgram<{ readonly id: string }>(
      databaseUrl,
      "select klantcontact_id as id from betrokkene order by 1 limit 1 offset 5"
    )
    await asOtherProgram(
      databaseUrl,
      "create function refuse() returns trigger language plpgsql as 'begin raise exception ''Grafschrift''; end'"
    )
    await asOtherProgram(
      databaseUrl,
      `create trigger refuse before insert on bevinding for each row
        when (new.records::text like '%${id}%') execute function refuse()`
    )
    // There is a finding about this klantcontact.
    await asOtherProgram(
      databaseUrl,
      "update betrokkene set initiator = false, rol = 'vertegenwoordiger' where klantcontact_id = $1",
      [id]
    )
    const { exitCode, stderr, stdout } = await start(databaseUrl).ended
    assert.deepStrictEqual([exitCode, stderr], [6, ""])
    const { gelezen, mislukteDelen, terzijde, toestand } = JSON.parse(stdout) as {
      gelezen: number
      mislukteDelen: number
      toestand: string
      terzijde: unknown
    }
    assert.deepStrictEqual({ mislukteDelen, terzijde, toestand }, {
      mislukteDelen: 1,
      terzijde: { aantal: 1, eerste: [{ record: { soort: "klantcontact", id }, reden: "niet-te-verwerken" }] } as never,
      toestand: "deels-mislukt"
    })
    assert.isAbove(gelezen, 30)
    assert.notInclude(stdout, "Grafschrift")
    const ofOthers = (bevindingen: ReadonlyArray<unknown>) =>
      bevindingen.filter((bevinding) => !JSON.stringify(bevinding).includes(id))
    assert.sameDeepMembers(
      ofOthers((await stateOf(databaseUrl)).findings),
      ofOthers((await undisturbed()).findings)
    )
  })
})
