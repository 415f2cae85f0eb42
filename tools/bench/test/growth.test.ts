import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { growth } from "../src/memory/growth.ts"

describe("growth", () => {
  it("is the slope of a line, also where a few points lie far off it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 0, max: 19 }),
        fc.integer({ min: -1000, max: 1000 }),
        (slope, place, off) => {
          const points = Array.from(
            { length: 20 },
            (_, at) => [at, 100 + slope * at + (at === place ? off : 0)] as const
          )
          assert.strictEqual(growth(points), slope)
        }
      )
    )
  })
})
