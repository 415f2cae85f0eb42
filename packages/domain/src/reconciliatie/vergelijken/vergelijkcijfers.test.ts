import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { Partij } from "../../partij/partij.ts"
import type { Geval } from "../telling.ts"
import type { Oordeel } from "./oordeel.ts"
import { telVergelijking, telVergelijkingenOp } from "./vergelijkcijfers.ts"

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

const geval: fc.Arbitrary<Geval> = fc.record({
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
            telVergelijkingenOp(telVergelijking(een, gevallen), telVergelijking(ander, meer)),
            telVergelijking([...een, ...ander], [...gevallen, ...meer])
          )
        }
      )
    )
  })

  it("count each pair once, under what came of it", () => {
    fc.assert(fc.property(fc.array(geoordeeld), (alle) => {
      const { gelezenHier, gelijk, meerduidig, zonderSleutelDaar, zonderSleutelHier } = telVergelijking(alle, [])
      assert.strictEqual(
        gelijk + meerduidig + zonderSleutelDaar + zonderSleutelHier,
        alle.filter(({ oordeel }) => oordeel.soort !== "later" && oordeel.soort !== "bevinding").length
      )
      assert.strictEqual(gelezenHier, alle.filter(({ paar }) => "hier" in paar).length)
    }))
  })

  it("add up also what only the whole has", () => {
    const leeg = telVergelijking([], [])
    assert.deepInclude(
      telVergelijkingenOp({ ...leeg, gelezenDaar: 2, terzijde: 3 }, { ...leeg, gelezenDaar: 5, terzijde: 7 }),
      { gelezenDaar: 7, terzijde: 10 }
    )
  })
})
