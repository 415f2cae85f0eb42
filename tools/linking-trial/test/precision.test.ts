import { assert, describe, it } from "vitest"
import { intervalOf, precision, recall, wrongAtMost } from "../src/precision.ts"

describe("scores", () => {
  it.each([
    // With none wrong the bound is 1 - 0.05^(1/n); the others are from the tables of Clopper and Pearson (90%,
    // two-sided).
    [1, 0, 0.95],
    [3000, 0, 0.000998],
    [10, 1, 0.3942],
    [20, 5, 0.4556],
    [100, 2, 0.0616],
    [5, 5, 1],
    [0, 0, 1]
  ])("of %i with %i wrong no more than %f is wrong", (total, wrong, expected) => {
    assert.closeTo(wrongAtMost({ total, wrong }), expected, 0.0001)
  })

  // From the formula, worked out by hand for 10 of 100 and for none of 10.
  it.each([[10, 100, 0.0552, 0.1744], [0, 10, 0, 0.2775], [10, 10, 0.7225, 1], [0, 0, 0, 1]])(
    "%i of %i lie between %f and %f",
    (count, total, low, high) => {
      const [from, to] = intervalOf(count, total)
      assert.closeTo(from, low, 0.0001)
      assert.closeTo(to, high, 0.0001)
    }
  )

  it("are of what there is, and whole where there is nothing", () => {
    assert.deepStrictEqual([precision({ total: 4, wrong: 1 }), recall({ total: 4, wrong: 1 }, 6)], [0.75, 0.5])
    assert.deepStrictEqual([precision({ total: 0, wrong: 0 }), recall({ total: 0, wrong: 0 }, 0)], [1, 1])
  })
})
