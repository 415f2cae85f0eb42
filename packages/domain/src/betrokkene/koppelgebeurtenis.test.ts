import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { refusals } from "../../testing/decoding.ts"
import { betrokkeneId, gekendeBetrokkene, medewerker, tijdstip } from "../../testing/index.ts"
import { gekoppeldGebeurtenis, Koppelgebeurtenis, ontkoppeldGebeurtenis } from "./koppelgebeurtenis.ts"

describe("Koppelgebeurtenis", () => {
  // Kills: another kind, another person or time.
  it("B10: a link is recorded: of whom, by whom, when", () => {
    fc.assert(fc.property(gekendeBetrokkene, (gekend) => {
      const gebeurtenis = gekoppeldGebeurtenis(gekend)
      assert.deepStrictEqual(gebeurtenis, {
        betrokkene: gekend.id,
        soort: "gekoppeld",
        door: gekend.grond.door,
        op: gekend.grond.op
      })
      assert.deepStrictEqual(refusals(Koppelgebeurtenis, gebeurtenis), [])
    }))
  })

  // Kills: another kind, another person or time.
  it("B10: breaking a link is recorded with who did it and when", () => {
    fc.assert(fc.property(betrokkeneId, medewerker, tijdstip, (betrokkene, door, op) => {
      const gebeurtenis = ontkoppeldGebeurtenis(betrokkene, door, op)
      assert.deepStrictEqual(gebeurtenis, { betrokkene, soort: "ontkoppeld", door, op })
      assert.deepStrictEqual(refusals(Koppelgebeurtenis, gebeurtenis), [])
    }))
  })

  // Kills: a record by which the partij is found after an unlinking.
  it("B5: the record does not name the partij", () => {
    fc.assert(fc.property(gekendeBetrokkene, (gekend) => {
      assert.notInclude(JSON.stringify(gekoppeldGebeurtenis(gekend)), gekend.partij)
      assert.deepStrictEqual(
        refusals(Koppelgebeurtenis, { ...gekoppeldGebeurtenis(gekend), partij: gekend.partij }),
        ["partij: onbekende-eigenschap"]
      )
    }))
  })

  it("is of one of two kinds", () => {
    fc.assert(
      fc.property(betrokkeneId, medewerker, tijdstip, (betrokkene, door, op) => {
        assert.deepStrictEqual(refusals(Koppelgebeurtenis, { betrokkene, soort: "verhuisd", door, op }), [
          "soort: soort-onbekend"
        ])
      }),
      { numRuns: 5 }
    )
  })
})
