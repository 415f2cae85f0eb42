import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { grond, partijId, tijdstip } from "../../testing/index.ts"
import { doubtfulGrond } from "./doubtful-grond.ts"
import { maximumAlternatives } from "./grond.ts"

describe("a ground of which it is not known who was meant", () => {
  // Kills: a link that rests on an identificator, or that was made before, accused; one that was made meanwhile not told.
  it("B3: names the other partij exactly when the link was made by a choice, at that moment or later", () => {
    fc.assert(
      fc.property(grond, partijId, tijdstip, fc.boolean(), (one, other, moment, atOnce) => {
        const madeOn = one.earlier?.op ?? one.op
        const since = atOnce ? madeOn : moment
        const found = doubtfulGrond(one, other, since)
        const isTold = one.alternatives?.includes(other) === true
        assert.strictEqual(found !== undefined, one.soort === "gekozen-partij" && madeOn >= since && !isTold)
        if (found === undefined) return
        assert.strictEqual(found.alternatives?.at(-1), other)
        assert.isAtMost(found.alternatives?.length ?? 0, maximumAlternatives)
        const { alternatives: before = [], ...rest } = one
        assert.deepStrictEqual(found, {
          ...rest,
          alternatives: [...before.slice(before.length < maximumAlternatives ? 0 : 1), other]
        })
        assert.isUndefined(doubtfulGrond(found, other, since))
      })
    )
  })
})
