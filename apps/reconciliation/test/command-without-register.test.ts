import { asOtherProgram } from "@betrokkene/dataset"
import { freePort } from "@betrokkene/embedded-postgres"
import { assert, describe, it } from "vitest"
import { run, startCommand } from "./command-process.ts"
import { emptyDatabase, generatedRegister } from "./register.ts"

describe("the command without a register", () => {
  it("says that the database is unreachable, without its password, and ends with 4", async () => {
    const { exitCode, stderr, stdout } = await run(`postgres://postgres:geheim@127.0.0.1:${await freePort()}/register`)
    assert.deepStrictEqual([exitCode, stdout], [4, ""])
    assert.include(stderr, "niet bereikbaar (ECONNREFUSED)")
    assert.notInclude(stderr, "geheim")
  })

  it("says that migrations are missing, all of them or the last, and ends with 4", async () => {
    const empty = await run(await emptyDatabase())
    assert.strictEqual(empty.exitCode, 4)
    assert.include(empty.stderr, "mist migraties")
    const databaseUrl = await generatedRegister(0)
    await asOtherProgram(databaseUrl, "delete from migratie where name = (select max(name) from migratie)")
    const older = await run(databaseUrl)
    assert.strictEqual(older.exitCode, 4)
    assert.include(older.stderr, "mist migraties")
  })

  it("says what is wrong with its options, and ends with 2", async () => {
    const missing = await startCommand([], {}).ended
    assert.deepStrictEqual([missing.exitCode, missing.stdout], [2, ""])
    assert.match(missing.stderr, /^DATABASE_URL ontbreekt/u)
    const wrong = await startCommand(["--alles", "--rate", "0"], {}).ended
    assert.deepStrictEqual([wrong.exitCode, wrong.stdout], [2, ""])
    assert.match(wrong.stderr, /^--alles bestaat niet\.\n/u)
  })

  it("says that there is nothing to resume, and ends with 4; and nothing to join, and ends with 0", async () => {
    const databaseUrl = await generatedRegister(0)
    const resumed = await run(databaseUrl, "--resume")
    assert.deepStrictEqual([resumed.exitCode, resumed.stdout], [4, ""])
    assert.include(resumed.stderr, "niets te hervatten")
    assert.deepStrictEqual(await run(databaseUrl, "--join"), {
      exitCode: 0,
      stdout: "Er loopt geen reconciliatie.\n",
      stderr: ""
    })
  })

  it("explains itself with --help, and ends with 0", async () => {
    const { exitCode, stderr, stdout } = await startCommand(["--help"], {}).ended
    assert.deepStrictEqual([exitCode, stderr], [0, ""])
    assert.match(stdout, /^Gebruik: npm run reconcile/u)
  })
})
