import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { Partij } from "../../partij/partij.ts"
import type { Case } from "../counts.ts"
import type { Oordeel } from "./assess.ts"
import { countComparison, sumComparisons } from "./comparison-figures.ts"

const geoordeeld = fc.record({
  paar: fc.constantFrom({ hier: {} as Partij }, {}),
  oordeel: fc.constantFrom<Oordeel["soort"]>(
    "gelijk",
    "zonder-sleutel-hier",
    "zonder-sleutel-daar",
    "meerduidig",
    "later",
    "bevinding"
  ).map((soort) => ({ soort }) as Oordeel)
})

const geval: fc.Arbitrary<Case> = fc.record({
  regel: fc.constantFrom("ontbreekt-hier", "ontbreekt-daar", "verschilt"),
  nieuw: fc.boolean(),
  hersteld: fc.boolean()
})

describe("the figures of a comparison", () => {
  it("are the same however the pairs are taken together (kills: a figure of the last lot alone)", () => {
    fc.assert(
      fc.property(
        fc.array(geoordeeld),
        fc.array(geoordeeld),
        fc.array(geval),
        fc.array(geval),
        (een, ander, gevallen, meer) => {
          assert.deepStrictEqual(
            sumComparisons(countComparison(een, gevallen), countComparison(ander, meer)),
            countComparison([...een, ...ander], [...gevallen, ...meer])
          )
        }
      )
    )
  })

  it("count each pair once, under what came of it", () => {
    fc.assert(fc.property(fc.array(geoordeeld), (all) => {
      const { gelezenHier, gelijk, meerduidig, zonderSleutelDaar, zonderSleutelHier } = countComparison(all, [])
      assert.strictEqual(
        gelijk + meerduidig + zonderSleutelDaar + zonderSleutelHier,
        all.filter(({ oordeel }) => oordeel.soort !== "later" && oordeel.soort !== "bevinding").length
      )
      assert.strictEqual(gelezenHier, all.filter(({ paar }) => "hier" in paar).length)
    }))
  })

  it("add up also what only the whole has", () => {
    const leeg = countComparison([], [])
    assert.deepInclude(
      sumComparisons({ ...leeg, gelezenDaar: 2, terzijde: 3 }, { ...leeg, gelezenDaar: 5, terzijde: 7 }),
      { gelezenDaar: 7, terzijde: 10 }
    )
  })
})
