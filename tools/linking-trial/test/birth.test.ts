import { assert, describe, it } from "vitest"
import { birthWeight } from "../src/birth-weight.ts"
import { linkScores, mergeScores } from "../src/scores.ts"
import { birthOf } from "../src/world/birth.ts"
import { world } from "../src/world/world.ts"

describe("a date of birth", () => {
  it("is one for twins, and 22 to 38 years later for a child", () => {
    for (let household = 0; household < 50; household++) {
      const [parent, child] = [birthOf(1, household, 0, true), birthOf(1, household, 2, true)]
      assert.strictEqual(birthOf(1, household, 3, true), child)
      assert.notStrictEqual(birthOf(1, household, 3, false), child)
      assert.isTrue(child - parent >= 8035 && child - parent <= 13_880)
    }
  })

  it("weighs for and against, and nothing where either has none", () => {
    assert.isAbove(birthWeight(1, 1), 0)
    assert.isBelow(birthWeight(1, 2), 0)
    assert.strictEqual(birthWeight(undefined, 1), 0)
  })

  // Kills: a date that is compared with that of another record, or counts without being asked for.
  it("counts only where that is asked for, and then mostly for who is right", () => {
    const made = world(6, 4000)
    for (const scores of [linkScores, mergeScores]) {
      const [without, with_] = [scores(made), scores(made, true)]
      assert.strictEqual(with_.proposed.length, without.proposed.length)
      const best = (of: typeof without, right: boolean) =>
        of.proposed.filter((one) => one.right === right).reduce((sum, { to }) => sum + to, 0)
      assert.isAbove(best(with_, true), best(without, true))
      assert.isBelow(best(with_, false), best(without, false))
    }
  })
})
