import { assert, describe, it } from "vitest"
import { bestLevel, compareAdressen, compareEmails, compareTelefoonnummers } from "./compare-adressen.ts"
import type { Level } from "./weights.ts"

const adres = (geschreven: string) => {
  const [postcode = "", huisnummer = "", toevoeging = ""] = geschreven.split(" ")
  return { postcode, huisnummer, toevoeging }
}

const [gelijk, bijna, anders] = ["gelijk", "bijna-gelijk", "anders"]

describe("the comparison of addresses", () => {
  it.each([
    ["zandstra@example.nl", "zandstra@example.nl", gelijk],
    ["zandstra@example.nl", "zandsrta@example.nl", bijna],
    ["zandstra@example.nl", "zandstra@exmple.nl", bijna],
    // A digit tells two people apart, and in a short address a letter does.
    ["zandstra1@example.nl", "zandstra2@example.nl", anders],
    ["zandstra@example.nl", "zandstra1@example.nl", anders],
    ["jan@example.nl", "jas@example.nl", anders],
    ["zandstra@example.nl", "zandstra@example.org", anders],
    ["zandstra", "zandstra1", anders]
  ])("of e-mail %s and %s is %s", (een, ander, verwacht) => {
    assert.strictEqual(compareEmails(een, ander), verwacht)
  })

  it.each([
    ["+31670012301", "+31670012301", gelijk],
    ["+31670012301", "+31670102301", bijna],
    ["+31670012301", "+31670912301", bijna],
    // Extensions of one organisation.
    ["+31670012301", "+31670012302", anders],
    ["+31670012301", "+3167001230", anders],
    ["14020", "14030", anders]
  ])("of telephone %s and %s is %s", (een, ander, verwacht) => {
    assert.strictEqual(compareTelefoonnummers(een, ander), verwacht)
  })

  it.each([
    ["9999XK 12", "9999XK 12", gelijk],
    ["9999XK 12 a", "9999XK 12 a", gelijk],
    ["9999XK 12 a", "9999XK 12", bijna],
    ["9999XK 12", "9999XL 12", bijna],
    ["9999XK 112", "9999XK 121", bijna],
    // Other doors: of a letter, and of a huisnummer of one digit.
    ["9999XK 12 a", "9999XK 12 b", anders],
    ["9999XK 2", "9999XK 4", anders],
    ["9999XK 12", "9999XL 13", anders],
    ["9999XK 12 a", "9999XL 12", anders]
  ])("of places %s and %s is %s", (een, ander, verwacht) => {
    assert.strictEqual(compareAdressen(adres(een), adres(ander)), verwacht)
  })

  it("is that of the two that agree most, in whatever order, and missing when one has none", () => {
    const compare = (een: string, ander: string): Level =>
      een === ander ? "gelijk" : een.charAt(0) === ander.charAt(0) ? "bijna-gelijk" : "anders"
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
