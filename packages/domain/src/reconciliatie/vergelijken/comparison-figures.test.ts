import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { Partij } from "../../partij/partij.ts"
import type { Case } from "../counts.ts"
import type { Oordeel } from "./assess.ts"
import { countComparison, sumComparisons } from "./comparison-figures.ts"

const assessed = fc.record({
  pair: fc.constantFrom({ here: {} as Partij }, {}),
  oordeel: fc.constantFrom<Oordeel["soort"]>(
    "gelijk",
    "zonder-sleutel-hier",
    "zonder-sleutel-daar",
    "meerduidig",
    "later",
    "bevinding"
  ).map((soort) => ({ soort }) as Oordeel)
})

const aCase: fc.Arbitrary<Case> = fc.record({
  regel: fc.constantFrom("ontbreekt-hier", "ontbreekt-daar", "verschilt"),
  nieuw: fc.boolean(),
  hersteld: fc.boolean()
})

describe("the figures of a comparison", () => {
  // Kills: a figure of the last lot alone.
  it("are the same however the pairs are grouped", () => {
    fc.assert(
      fc.property(
        fc.array(assessed),
        fc.array(assessed),
        fc.array(aCase),
        fc.array(aCase),
        (one, other, cases, meer) => {
          assert.deepStrictEqual(
            sumComparisons(countComparison(one, cases), countComparison(other, meer)),
            countComparison([...one, ...other], [...cases, ...meer])
          )
        }
      )
    )
  })

  it("count each pair once, under its result", () => {
    fc.assert(fc.property(fc.array(assessed), (all) => {
      const { gelezenHier, gelijk: equal, meerduidig, zonderSleutelDaar, zonderSleutelHier } = countComparison(all, [])
      assert.strictEqual(
        equal + meerduidig + zonderSleutelDaar + zonderSleutelHier,
        all.filter(({ oordeel }) => oordeel.soort !== "later" && oordeel.soort !== "bevinding").length
      )
      assert.strictEqual(gelezenHier, all.filter(({ pair }) => "here" in pair).length)
    }))
  })

  it("add up the figures that only the whole has", () => {
    const empty = countComparison([], [])
    assert.deepInclude(
      sumComparisons({ ...empty, gelezenDaar: 2, terzijde: 3 }, { ...empty, gelezenDaar: 5, terzijde: 7 }),
      { gelezenDaar: 7, terzijde: 10 }
    )
  })
})
