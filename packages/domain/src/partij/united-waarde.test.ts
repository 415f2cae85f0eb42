import { assert, describe, it } from "vitest"
import { unitedWaarde } from "./united-waarde.ts"

const door = { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 }
const united = (one: object, ander: object) => unitedWaarde("bezoekadres", { ...door, ...one }, { ...door, ...ander })

describe("unitedWaarde", () => {
  // Kills: the straat of one of them lost, or a huisletter that is said twice.
  it("adds the parts of the same address that only the other has, and never makes another address of it", () => {
    assert.deepStrictEqual<unknown>(united({}, { straat: "Kade", woonplaats: "Proefdorp" }), {
      ...door,
      straat: "Kade",
      woonplaats: "Proefdorp"
    })
    assert.deepStrictEqual<unknown>(united({ huisletter: "A" }, { huisnummertoevoeging: "a", straat: "Kade" }), {
      ...door,
      huisletter: "A",
      straat: "Kade"
    })
    assert.isUndefined(united({}, { huisnummer: 14 }))
  })

  it("takes the name that says more, and none of two names that each say something else", () => {
    const short = { achternaam: "Boer" }
    const anna = { ...short, voornaam: "Anna" }
    assert.strictEqual(unitedWaarde("contactnaam", short, anna), anna)
    assert.strictEqual(unitedWaarde("contactnaam", anna, short), anna)
    assert.isUndefined(unitedWaarde("contactnaam", anna, { ...short, voorletters: "B." }))
  })
})
