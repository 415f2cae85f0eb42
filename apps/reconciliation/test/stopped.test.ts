import { asOtherProgram } from "@betrokkene/dataset"
import { assert, describe, it } from "vitest"
import { startCommand } from "./command-process.ts"
import { nights } from "./disturbed-night.ts"
import { release } from "./standstill.ts"
import { stateOf } from "./state.ts"

const { standing, start, undisturbed } = nights()

const toestanden = async (databaseUrl: string) =>
  (await asOtherProgram<{ readonly toestand: string }>(
    databaseUrl,
    "select toestand from reconciliatie order by begonnen, id"
  )).map(({ toestand }) => toestand)

describe("a run beside another run", () => {
  it("does nothing, names the running one and its start, and ends with 3", async () => {
    const { command, databaseUrl } = await standing()
    const [lock] = await asOtherProgram<{ readonly sinds: Date }>(databaseUrl, "select sinds from slot")
    const second = await start(databaseUrl).ended
    assert.deepStrictEqual([second.exitCode, second.stdout], [3, ""])
    const since = lock?.sinds.toISOString().replaceAll(".", "\\.") ?? ""
    assert.match(
      second.stderr,
      new RegExp(
        `^Er loopt al een reconciliatie: reconciliatie op .+, proces ${command.process.pid}, sinds ${since}\\.\n$`,
        "u"
      )
    )
    await release(databaseUrl)
    assert.strictEqual((await command.ended).exitCode, 1)
    assert.deepStrictEqual(await stateOf(databaseUrl), await undisturbed())
  })
})

describe("a run that is asked to stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "by %s returns its part, releases the lock and ends with 130; the next run continues",
    async (signal) => {
      const { command, databaseUrl } = await standing()
      command.process.kill(signal)
      // Its current statement ends first; nothing of the part is kept.
      await release(databaseUrl)
      assert.deepStrictEqual(await command.ended, { exitCode: 130, stdout: "", stderr: "" })
      assert.deepStrictEqual(await asOtherProgram(databaseUrl, "select from slot"), [])
      assert.deepStrictEqual(
        await asOtherProgram(databaseUrl, "select from reconciliatie_deel where houder is not null"),
        []
      )
      const left = await asOtherProgram<{ readonly toestand: string }>(
        databaseUrl,
        "select distinct toestand from reconciliatie_deel order by 1"
      )
      assert.deepStrictEqual(left.map(({ toestand }) => toestand), ["klaar", "open"])
      assert.strictEqual((await start(databaseUrl).ended).exitCode, 1)
      assert.deepStrictEqual(await stateOf(databaseUrl), await undisturbed())
      assert.deepStrictEqual(await toestanden(databaseUrl), ["klaar"])
    }
  )
})

describe("a run that was not finished", () => {
  const unfinished = async () => {
    const { command, databaseUrl } = await standing()
    command.process.kill("SIGTERM")
    await release(databaseUrl)
    await command.ended
    return databaseUrl
  }

  it("is continued by --resume, with its own options", async () => {
    const databaseUrl = await unfinished()
    assert.strictEqual((await startCommand(["--resume", "--json"], { DATABASE_URL: databaseUrl }).ended).exitCode, 1)
    assert.deepStrictEqual(await toestanden(databaseUrl), ["klaar"])
    assert.deepStrictEqual(await stateOf(databaseUrl), await undisturbed())
  })

  it("is aborted if other work is asked for, which is reported", async () => {
    const databaseUrl = await unfinished()
    const { exitCode, stderr } = await startCommand(["--rules", "onbereikbaar"], { DATABASE_URL: databaseUrl }).ended
    assert.strictEqual(exitCode, 1)
    assert.include(stderr, "vroeg iets anders; zij is afgebroken")
    assert.deepStrictEqual(await toestanden(databaseUrl), ["afgebroken", "klaar"])
  })
})
