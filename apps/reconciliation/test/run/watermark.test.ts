import type { Wijzigingsnummer } from "@betrokkene/domain"
import { geenBeleid } from "@betrokkene/domain"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { coveredUntil } from "../../src/run/watermark.ts"

const run = (watermark: number, since?: number) => ({
  watermerk: watermark as Wijzigingsnummer,
  opdracht: {
    regels: [],
    proef: false,
    beleid: geenBeleid,
    ...(since === undefined ? {} : { sinds: since as Wijzigingsnummer })
  }
})

describe("the watermark of `vorige`", () => {
  it("is that of the last run without a gap after earlier runs", () => {
    assert.isUndefined(coveredUntil([]))
    assert.strictEqual(coveredUntil([run(10), run(20)]), 20)
    assert.strictEqual(coveredUntil([run(10), run(20, 10), run(30, 15)]), 30)
    // The last one left out 20 to 25.
    assert.strictEqual(coveredUntil([run(10), run(20, 10), run(30, 25)]), 20)
    assert.isUndefined(coveredUntil([run(30, 25)]))
    // Starting at the beginning, it covers what was left out.
    assert.strictEqual(coveredUntil([run(30, 25), run(40)]), 40)
  })

  it("has all changes before it examined by some run", () => {
    const runs = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.option(fc.nat({ max: 30 }), { nil: undefined })))
    fc.assert(fc.property(runs, (gegeven) => {
      const tot = coveredUntil(gegeven.map(([watermark, since]) => run(watermark, since)))
      for (let wijziging = 1; wijziging <= (tot ?? 0); wijziging += 1) {
        assert.isTrue(gegeven.some(([watermark, since]) => wijziging <= watermark && wijziging > (since ?? 0)))
      }
    }))
  })
})
