import { asOtherProgram } from "@betrokkene/dataset"
import { readFile } from "node:fs/promises"
import { assert, describe, expect, it } from "vitest"
import { startCommand } from "./command-process.ts"
import { inTheFourthPart, lease, nights } from "./disturbed-night.ts"
import { reached, release } from "./standstill.ts"
import { findingsOf, stateOf } from "./state.ts"

const { standing, undisturbed } = nights(150)

const join = (databaseUrl: string) =>
  startCommand(["--join"], { DATABASE_URL: databaseUrl, RECONCILIATIE_LEASE: String(lease) })

const holders = async (databaseUrl: string) =>
  (await asOtherProgram<{ readonly houder: string }>(
    databaseUrl,
    "select distinct houder from reconciliatie_deel where houder is not null"
  )).map(({ houder: holder }) => holder)

describe("several workers", () => {
  it.each([2, 3])("%i of them share the parts, and find and repair the same as a single one", async (workers) => {
    // All workers have started, and each must take a part, before any continues.
    const { command, databaseUrl } = await standing(
      {
        table: "reconciliatie_deel",
        on: "update",
        moment: "before",
        when: "new.poging = 1 and old.poging = 0 and new.volgnummer > 2"
      },
      "--workers",
      String(workers)
    )
    await reached(databaseUrl, command, 2 * workers)
    await release(databaseUrl)
    const { exitCode, stderr } = await command.ended
    assert.deepStrictEqual([exitCode, stderr], [1, ""])
    assert.deepStrictEqual(await stateOf(databaseUrl), await undisturbed())
  })

  it("may join from elsewhere and take other parts than the first", async () => {
    const { command, databaseUrl } = await standing()
    command.process.kill("SIGSTOP")
    const helper = join(databaseUrl)
    await expect.poll(
      async () => (await holders(databaseUrl)).some((holder) => holder.includes(`proces ${helper.process.pid}`)),
      { timeout: 30_000, interval: 5 }
    )
      .toBe(true)
    await release(databaseUrl)
    command.process.kill("SIGCONT")
    assert.deepStrictEqual(await helper.ended, {
      exitCode: 0,
      stdout: "Er is niets meer te doen aan de reconciliatie die liep.\n",
      stderr: ""
    })
    assert.strictEqual((await command.ended).exitCode, 1)
    assert.deepStrictEqual(await stateOf(databaseUrl), await undisturbed())
  })

  it("do the parts of those that are killed", async () => {
    const { command, databaseUrl } = await standing(inTheFourthPart, "--workers", "3")
    const helpers = await childrenOf(command.process.pid)
    assert.lengthOf(helpers, 2)
    for (const helper of helpers) process.kill(helper, "SIGKILL")
    await release(databaseUrl)
    assert.strictEqual((await command.ended).exitCode, 1)
    assert.deepStrictEqual(await stateOf(databaseUrl), await undisturbed())
  })

  it("end with the process that started them, even if that is killed", async () => {
    const { command } = await standing(inTheFourthPart, "--workers", "3")
    const helpers = await childrenOf(command.process.pid)
    assert.lengthOf(helpers, 2)
    command.process.kill("SIGKILL")
    await expect.poll(() => helpers.filter(isThere), { timeout: 30_000 }).toEqual([])
  })

  it("take over from a silent one after its lease, and its later writes are refused", async () => {
    // It took two parts and has not noticed yet.
    const { command, databaseUrl } = await standing({
      table: "reconciliatie_deel",
      on: "update",
      moment: "commit",
      when: "new.poging = 1 and old.poging = 0"
    })
    await reached(databaseUrl, command, 2)
    command.process.kill("SIGSTOP")
    await release(databaseUrl)
    assert.strictEqual((await join(databaseUrl).ended).exitCode, 0)
    assert.deepStrictEqual(
      await asOtherProgram(databaseUrl, "select from reconciliatie_deel where toestand <> 'klaar'"),
      []
    )
    assert.deepStrictEqual((await stateOf(databaseUrl)).records, (await undisturbed()).records)
    // By now others have written findings on every record, so anything that it still wrote would show.
    await asOtherProgram(databaseUrl, "delete from bevinding")
    await asOtherProgram(databaseUrl, "update betrokkene set initiator = false, rol = 'vertegenwoordiger'")
    await asOtherProgram(databaseUrl, "update partij set contactnaam = contactnaam || '{\"onbekend\": 1}'")
    command.process.kill("SIGCONT")
    await command.ended
    assert.deepStrictEqual(await findingsOf(databaseUrl), [])
  })
})

const childrenOf = async (pid: number | undefined): Promise<ReadonlyArray<number>> =>
  (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")).split(" ").filter((text) => text !== "").map(Number)

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
