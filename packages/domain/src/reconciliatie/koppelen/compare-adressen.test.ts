import { assert, describe, it } from "vitest"
import {
  type AdresLevel,
  bestLevel,
  compareAdressen,
  compareEmails,
  compareTelefoonnummers
} from "./compare-adressen.ts"

/** Of a postcode, straat/woonplaats, or all of these with a slash between them; then the huisnummer and what follows it. */
const adres = (written: string) => {
  const [where = "", huisnummer = "", addition = ""] = written.split(" ")
  const [postcode = "", straat = "", woonplaats = ""] = /^[1-9]/u.test(where)
    ? where.split("/")
    : ["", ...where.split("/")]
  return { postcode, straat, woonplaats, huisnummer, addition, keys: [] }
}

const [equal, nearly, different] = ["gelijk", "bijna-gelijk", "anders"]

describe("the comparison of addresses", () => {
  it.each([
    ["zandstra@example.nl", "zandstra@example.nl", equal],
    ["zandstra@example.nl", "zandsrta@example.nl", nearly],
    ["zandstra@example.nl", "zandstra@exmple.nl", nearly],
    // Digits distinguish people, and so does a letter in a short address.
    ["zandstra1@example.nl", "zandstra2@example.nl", different],
    ["zandstra@example.nl", "zandstra1@example.nl", different],
    ["jan@example.nl", "jas@example.nl", different],
    ["zandstra@example.nl", "zandstra@example.org", different],
    ["zandstra", "zandstra1", different]
  ])("of e-mail %s and %s is %s", (one, other, expected) => {
    assert.strictEqual(compareEmails(one, other), expected)
  })

  it.each([
    ["+31670012301", "+31670012301", equal],
    ["+31670012301", "+31670102301", nearly],
    ["+31670012301", "+31670912301", nearly],
    // Extensions of one organisation.
    ["+31670012301", "+31670012302", different],
    ["+31670012301", "+3167001230", different],
    ["14020", "14030", different]
  ])("of telephone %s and %s is %s", (one, other, expected) => {
    assert.strictEqual(compareTelefoonnummers(one, other), expected)
  })

  it.each([
    ["9999XK 12", "9999XK 12", equal],
    ["9999XK 12 a", "9999XK 12 a", equal],
    ["9999XK 12 a", "9999XK 12", nearly],
    ["9999XK 12", "9999XL 12", nearly],
    ["9999XK 112", "9999XK 121", nearly],
    // Other doors: another letter, or a huisnummer of one digit.
    ["9999XK 12 a", "9999XK 12 b", different],
    ["9999XK 2", "9999XK 4", different],
    ["9999XK 12", "9999XL 13", different],
    ["9999XK 12 a", "9999XL 12", different],
    // Where both have a postcode the straat says nothing.
    ["9999XK/kerkstraat/goes 12", "9999XK/dorpsstraat/goes 12", equal],
    ["9999XK/kerkstraat/goes 12", "9991AB/kerkstraat/goes 12", different],
    ["kerkstraat/goes 12", "9999XK/kerkstraat/goes 12", equal],
    ["kerkstraat/goes 12 a", "kerkstraat/goes 12 a", equal],
    ["kerkstraat/goes 12 a", "9999XK/kerkstraat/goes 12", nearly],
    ["kerkstraat/goes 12", "9999XK/kerkstaat/goes 12", nearly],
    ["kerkstraat/goes 112", "9999XK/kerkstraat/goes 121", nearly],
    ["kerkstraat/goes 12 a", "9999XK/kerkstraat/goes 12 b", different],
    ["kerkstraat/goes 12", "9999XK/kerkstraat/assen 12", different],
    ["kerkstraat/goes 2", "9999XK/kerkstraat/goes 4", different],
    ["kerkstraat/goes 12", "9999XK/kerkstaat/goes 13", different],
    ["kerkstraat/goes 12", "9999XK 12", "ontbreekt"]
  ])("of places %s and %s is %s", (one, other, expected) => {
    assert.strictEqual(compareAdressen(adres(one), adres(other)), expected)
    assert.strictEqual(compareAdressen(adres(other), adres(one)), expected)
  })

  it("is the best of all pairs, in any order, and missing when either has none", () => {
    const compare = (one: string, other: string): AdresLevel =>
      one === other ? "gelijk" : one.charAt(0) === other.charAt(0) ? "bijna-gelijk" : "anders"
    assert.strictEqual(bestLevel(["ab", "cd"], ["xx", "cd"], compare), "gelijk")
    for (const list of [["ax", "xx"], ["xx", "ax"]]) {
      assert.strictEqual(bestLevel(["ab"], list, compare), "bijna-gelijk")
      assert.strictEqual(bestLevel(list, ["ab"], compare), "bijna-gelijk")
    }
    assert.strictEqual(bestLevel(["ab"], ["xx"], compare), "anders")
    assert.strictEqual(bestLevel([], ["xx"], compare), "ontbreekt")
    assert.strictEqual(bestLevel(["ab"], [], compare), "ontbreekt")
  })
})
