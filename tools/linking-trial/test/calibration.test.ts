import { chances, comparedFields } from "@betrokkene/domain/internal"
import { assert, describe, it } from "vitest"
import { calibrationText } from "../src/calibration-text.ts"
import { calibration } from "../src/calibration.ts"
import { stepsOf } from "../src/chances.ts"
import { type Judged, judgedPairs } from "../src/judged.ts"
import { trial } from "../src/trial.ts"
import { world } from "../src/world/world.ts"

const levels = Object.fromEntries(comparedFields.map((veld) => [veld, "ontbreekt"])) as Judged["levels"]

const pairs = (score: number, right: number, wrong: number): ReadonlyArray<Judged> =>
  Array.from({ length: right + wrong }, (_, place) => ({ levels, score, right: place < right }))

// Registers of which none was used to make the table.
const unseen = [101, 102].map((seed) => judgedPairs(world(seed, 20_000)))

describe("the chances of being right", () => {
  it("rise with the score: neighbours that do not are taken together", () => {
    const steps = stepsOf("koppelen", [
      ...pairs(3.1, 90, 10),
      ...pairs(3.6, 80, 20),
      ...pairs(4.2, 99, 1),
      ...pairs(9, 9999, 0)
    ])
    assert.deepStrictEqual(steps, [
      { from: 3, total: 200, wrong: 30, chance: 0.846 },
      { from: 4, total: 100, wrong: 1, chance: 0.98 },
      { from: 9, total: 9999, wrong: 0, chance: 0.999 }
    ])
  })

  it("are of what the night proposes", () => {
    const { koppelen, samenvoegen } = judgedPairs(world(6, 4000))
    const { doubles, proposals } = trial(6, 4000)
    const tally = (judged: ReadonlyArray<Judged>) => [judged.length, judged.filter(({ right }) => !right).length]
    assert.deepStrictEqual(tally(koppelen), [proposals.total, proposals.wrong])
    assert.deepStrictEqual(tally(samenvoegen), [doubles.total, doubles.wrong])
  })

  // Kills: a table that was made with other weights.
  it.each(["koppelen", "samenvoegen"] as const)(
    "of the table hold in registers that it was not made from: %s",
    (purpose) => {
      const { rows } = calibration(purpose, unseen.flatMap((one) => one[purpose]))
      for (const { from, interval: [low, high], said, total } of rows) {
        assert.isTrue(
          low <= said + 0.002 && said - 0.002 <= high,
          `${purpose} from ${from}: ${low}-${high} of ${total}, said ${said}`
        )
      }
      assert.isAbove(rows.reduce((sum, { total }) => sum + total, 0), purpose === "koppelen" ? 1500 : 20)
    }
  )

  it("tell which kinds are less often right than is said, and are told as text", () => {
    const email = pairs(3.2, 60, 40).map((one) => ({ ...one, levels: { ...levels, email: "gelijk" as const } }))
    const found = calibration("koppelen", [...email, ...pairs(3.2, 1000, 5)])
    assert.deepStrictEqual(found.overrated.map(({ kind, wrong }) => [kind, wrong]), [["email gelijk", 40]])
    const text = calibrationText("koppelen", found)
    assert.match(text, /3\.2 bits: 0\.6000 \(0\.50.*said 0\.9.*: email gelijk$/mu)
    assert.include(text, `from ${chances.koppelen[0]?.[0]} bits`)
    assert.match(calibrationText("koppelen", calibration("koppelen", [])), /^ {2}none$/mu)
  })
})
