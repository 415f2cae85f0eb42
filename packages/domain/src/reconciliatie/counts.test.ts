import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { type Case, countCases, sumCounts } from "./counts.ts"
import { regelnamen } from "./regels.ts"

const aCase: fc.Arbitrary<Case> = fc.record({
  regel: fc.constantFrom(...regelnamen),
  nieuw: fc.boolean(),
  hersteld: fc.boolean()
})

const parts = fc.array(fc.tuple(fc.nat(1000), fc.array(aCase)))

describe("the figures of a run", () => {
  it("are the same for the parts together as for the whole", () => {
    fc.assert(fc.property(parts, (parts) => {
      const whole = countCases(parts.reduce((sum, [gelezen]) => sum + gelezen, 0), parts.flatMap(([, cases]) => cases))
      assert.deepStrictEqual(sumCounts(parts.map(([gelezen, cases]) => countCases(gelezen, cases))), whole)
      assert.deepStrictEqual(
        whole.regels.map(({ regel }) => regel),
        regelnamen.filter((regel) => parts.some(([, cases]) => cases.some((one) => one.regel === regel)))
      )
    }))
  })

  it("count each case as found, and as new or repaired if it is", () => {
    const [one, other] = regelnamen
    assert.deepStrictEqual(
      countCases(7, [
        { regel: one, nieuw: true, hersteld: false },
        { regel: one, nieuw: false, hersteld: true },
        { regel: one, nieuw: true, hersteld: true },
        { regel: other ?? one, nieuw: false, hersteld: false }
      ]),
      {
        gelezen: 7,
        regels: [{ regel: one, gevonden: 3, nieuw: 2, hersteld: 2 }, {
          regel: other ?? one,
          gevonden: 1,
          nieuw: 0,
          hersteld: 0
        }]
      }
    )
  })
})
