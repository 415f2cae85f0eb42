import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { type Case, tel, telOp } from "./counts.ts"
import { regelnamen } from "./regels.ts"

const geval: fc.Arbitrary<Case> = fc.record({
  regel: fc.constantFrom(...regelnamen),
  nieuw: fc.boolean(),
  hersteld: fc.boolean()
})

const delen = fc.array(fc.tuple(fc.nat(1000), fc.array(geval)))

describe("the figures of a run", () => {
  it("are the same for the parts together as for the whole, in the order of the catalogue, without rules that found nothing", () => {
    fc.assert(fc.property(delen, (delen) => {
      const geheel = tel(delen.reduce((som, [gelezen]) => som + gelezen, 0), delen.flatMap(([, gevallen]) => gevallen))
      assert.deepStrictEqual(telOp(delen.map(([gelezen, gevallen]) => tel(gelezen, gevallen))), geheel)
      assert.deepStrictEqual(
        geheel.regels.map(({ regel }) => regel),
        regelnamen.filter((regel) => delen.some(([, gevallen]) => gevallen.some((een) => een.regel === regel)))
      )
    }))
  })

  it("count each case as found, and as new or repaired where it is", () => {
    const [een, ander] = regelnamen
    assert.deepStrictEqual(
      tel(7, [
        { regel: een, nieuw: true, hersteld: false },
        { regel: een, nieuw: false, hersteld: true },
        { regel: een, nieuw: true, hersteld: true },
        { regel: ander ?? een, nieuw: false, hersteld: false }
      ]),
      {
        gelezen: 7,
        regels: [{ regel: een, gevonden: 3, nieuw: 2, hersteld: 2 }, {
          regel: ander ?? een,
          gevonden: 1,
          nieuw: 0,
          hersteld: 0
        }]
      }
    )
  })
})
