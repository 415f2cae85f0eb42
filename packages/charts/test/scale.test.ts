import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { scale } from "../src/scale.ts"

describe("the scale of a chart", () => {
  it("goes from 0 to just past the highest in one to four equal steps of 1, 2 or 5 times a power of ten", () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(50), fc.nat(10_000_000), fc.double({ min: 0, max: 100, noNaN: true })), (highest) => {
        const dashes = scale(highest)
        const step = dashes[1] ?? 0
        assert.deepStrictEqual(dashes, dashes.map((_, index) => index * step))
        assert.isTrue(dashes.length >= 2 && dashes.length <= 5)
        assert.match(String(step), /^[125]0*$/u)
        assert.isAtLeast(dashes.at(-1) ?? 0, highest)
        assert.isBelow(dashes.at(-2) ?? 0, Math.max(highest, 1))
      })
    )
  })
})
