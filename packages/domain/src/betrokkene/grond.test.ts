import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { gelezen, geschreven, weigeringen } from "../../testing/decoding.ts"
import { geschrevenGrond, grond } from "../../testing/index.ts"
import { Grond } from "./grond.ts"

describe("Grond", () => {
  // Kills: a third ground, a ground by nobody or at no time.
  it("B3: is an identificator or a chosen partij, by somebody, at some time", () => {
    fc.assert(fc.property(geschrevenGrond, (geldig) => {
      for (const veld of Object.keys(geldig).filter((naam) => naam !== "soort")) {
        assert.deepStrictEqual(
          weigeringen(Grond, Object.fromEntries(Object.entries(geldig).filter(([naam]) => naam !== veld))),
          [`${veld}: verplicht`]
        )
      }
      for (const soort of ["vermoeden", "", undefined, null]) {
        assert.deepStrictEqual(weigeringen(Grond, { ...geldig, soort }), [": soort-onbekend"])
      }
    }))
  })

  // Kills: a place for the value.
  it("B3: keeps of an identificator its kind and nothing else: never its value", () => {
    fc.assert(fc.property(geschrevenGrond, (geldig) => {
      assert.deepStrictEqual(weigeringen(Grond, { ...geldig, waarde: "999990019" }), ["waarde: onbekende-eigenschap"])
      if (geldig.soort === "gekozen-partij") {
        assert.deepStrictEqual(weigeringen(Grond, { ...geldig, identificatorsoort: "bsn" }), [
          "identificatorsoort: onbekende-eigenschap"
        ])
      }
    }))
  })

  it("is read from what was kept as itself", () => {
    fc.assert(fc.property(grond, (one) => assert.deepStrictEqual(gelezen(Grond, geschreven(Grond, one)), one)))
  })
})
