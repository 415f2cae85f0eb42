import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { slope } from "../src/memory/slope.ts"

describe("slope", () => {
  it("is that of the line, even if a few points are far off it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 0, max: 19 }),
        fc.integer({ min: -1000, max: 1000 }),
        (expected, place, off) => {
          const points = Array.from(
            { length: 20 },
            (_, at) => [at, 100 + expected * at + (at === place ? off : 0)] as const
          )
          assert.strictEqual(slope(points), expected)
        }
      )
    )
  })
})
