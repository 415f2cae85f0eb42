import { asOtherProgram } from "@betrokkene/dataset"
import { assert, describe, it } from "vitest"
import type { Rapport } from "../src/report/report.ts"
import { inTheFourthPart, nights } from "./disturbed-night.ts"
import { gone, haltAt, type Point, reached, release } from "./standstill.ts"
import { stateOf } from "./state.ts"

const points: ReadonlyArray<readonly [string, Point]> = [
  ["while it takes the lock", { table: "slot", on: "insert", moment: "before" }],
  ["when it has the lock", { table: "slot", on: "insert", moment: "commit" }],
  ["while planning, before there is a run", { table: "reconciliatie", on: "insert", moment: "before" }],
  ["while planning, half way the parts", {
    table: "reconciliatie_deel",
    on: "insert",
    moment: "before",
    when: "new.volgnummer = 2"
  }],
  ["when it has planned", { table: "reconciliatie", on: "insert", moment: "commit" }],
  ["while it takes a part", {
    table: "reconciliatie_deel",
    on: "update",
    moment: "before",
    when: "new.poging = 1 and old.poging = 0 and new.volgnummer = 3"
  }],
  ["in a part, before it tells what it found", { table: "bevinding", on: "insert", moment: "before" }],
  ["in a part, while it tells what it found", { table: "bevinding_record", on: "insert", moment: "after" }],
  ["in a part, before a repair", { table: "koppelgebeurtenis", on: "insert", moment: "before" }],
  ["in a part, after a repair", { table: "herstelpunt", on: "insert", moment: "after" }],
  ["in a part, while it anonymises", { table: "klantcontact", on: "update", moment: "after" }],
  ["in a part, after all its writes", {
    table: "reconciliatie_deel",
    on: "update",
    moment: "after",
    when: "new.toestand = 'klaar' and new.volgnummer = 4"
  }],
  ["in a part, while it commits", {
    table: "reconciliatie_deel",
    on: "update",
    moment: "commit",
    when: "new.toestand = 'klaar' and new.volgnummer = 2"
  }],
  ["between the steps", {
    table: "reconciliatie_deel",
    on: "update",
    moment: "before",
    when: "new.poging = 1 and old.poging = 0 and new.rang > 0"
  }],
  ["in the last part", {
    table: "reconciliatie_deel",
    on: "update",
    moment: "after",
    when: "new.toestand = 'klaar' and new.rang > 0 and new.tot is null"
  }],
  ["while closing", { table: "reconciliatie", on: "update", moment: "before" }],
  ["while closing, half way", {
    table: "reconciliatie_deel",
    on: "delete",
    moment: "after",
    when: "old.volgnummer = 2"
  }],
  ["while closing, when it commits", { table: "reconciliatie", on: "update", moment: "commit" }]
]

describe("a run that is killed", () => {
  const { register, standing, start, undisturbed } = nights()

  it.each(points)("%s, and restarted, ends like one that was never killed", async (_, point) => {
    const { command, databaseUrl } = await standing(point)
    command.process.kill("SIGKILL")
    await command.ended
    await release(databaseUrl)
    await gone(databaseUrl)
    const { exitCode, stderr } = await start(databaseUrl).ended
    assert.deepStrictEqual([exitCode, stderr], [1, ""])
    assert.deepStrictEqual(await stateOf(databaseUrl), await undisturbed())
  })

  // Kills: a run that selects again when it is restarted, or looks at everything then.
  it("goes on with the records that it selected, if it began at what changed", async () => {
    const changed = async () => {
      const databaseUrl = await register()
      await start(databaseUrl).ended
      await asOtherProgram(databaseUrl, "update partij set indicatie_actief = not indicatie_actief")
      return databaseUrl
    }
    const figures = (stdout: string) => {
      const { gelezen, sinds, totaal } = JSON.parse(stdout) as Rapport
      return { gelezen, totaal, isWhole: sinds === undefined }
    }
    const [databaseUrl, other] = [await changed(), await changed()]
    await haltAt(databaseUrl, inTheFourthPart)
    const command = start(databaseUrl)
    await reached(databaseUrl, command)
    command.process.kill("SIGKILL")
    await command.ended
    const selected = "select soort, record_id from reconciliatie_selectie order by 1, 2"
    assert.isAbove((await asOtherProgram(databaseUrl, selected)).length, 16)
    await release(databaseUrl)
    await gone(databaseUrl)
    const resumed = figures((await start(databaseUrl).ended).stdout)
    assert.deepStrictEqual(resumed, figures((await start(other).ended).stdout))
    assert.isFalse(resumed.isWhole)
    assert.deepStrictEqual(await stateOf(databaseUrl), await stateOf(other))
    assert.isEmpty(await asOtherProgram(databaseUrl, selected))
  })
})
