import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { contactnaam } from "../../../testing/index.ts"
import { compareNamen } from "./compare-namen.ts"
import { naamProfile } from "./naam-profile.ts"

interface Naam {
  readonly voornaam?: string
  readonly voorletters?: string
  readonly achternaam?: string
}

const compare = (een: Naam, ander: Naam) => compareNamen(naamProfile(een), naamProfile(ander))
const [gelijk, bijna, anders, ontbreekt] = ["gelijk", "bijna-gelijk", "anders", "ontbreekt"]

describe("the comparison of names", () => {
  it("is the same either way round, and a name agrees wholly with itself", () => {
    const naam = fc.oneof(
      contactnaam,
      fc.record({
        voornaam: fc.constantFrom("Jan", "Johannes", "Johanna", "Jan Pieter", "Kees", "Cornelis", "J.P.", "Dijk"),
        voorletters: fc.constantFrom("J.", "J.P.", "K", "C.", "P.J."),
        achternaam: fc.constantFrom("van Dijk", "Dyk", "Dijk-Jansen", "Jansen", "Janssen", "Jan", "Kees")
      }, { requiredKeys: [] })
    )
    fc.assert(
      fc.property(naam, naam, (een, ander) => {
        assert.deepStrictEqual(compare(een, ander), compare(ander, een))
        for (const niveau of Object.values(compare(een, een))) assert.notStrictEqual(niveau, anders)
      }),
      { numRuns: 500 }
    )
  })

  it.each([
    ["Jansen", "jansen", gelijk],
    ["van den Berg", "Berg", gelijk],
    ["Müller", "Muller", gelijk],
    ["Meijer", "Meyer", gelijk],
    ["Jansen", "Janssen", bijna],
    ["Zandstra", "Zandtsra", bijna],
    ["Jansen-de Vries", "de Vries", bijna],
    ["Jansen-de Vries", "Bakker - Jansen", bijna],
    ["Jansen", "de Vries", anders],
    // One letter is as much as is different between the commonest short names.
    ["Bos", "Vos", anders],
    ["Kok", "Kop", anders],
    ["Jansen", "", ontbreekt]
  ])("of the last names %s and %s is %s", (een, ander, verwacht) => {
    assert.strictEqual(compare({ achternaam: een }, { achternaam: ander }).achternaam, verwacht)
  })

  it.each([
    ["Jan", "JAN", gelijk],
    ["Jan-Willem", "Jan Willem", gelijk],
    ["Thijs", "Thys", gelijk],
    ["Jan Pieter", "Jan", bijna],
    ["Cornelis", "Kees", bijna],
    ["Marieke", "Mareike", bijna],
    // Two who are called after one official name are two; and so are father and son with another second name.
    ["Jan", "Hans", anders],
    ["Jan Pieter", "Jan Hendrik", anders],
    // Couples, and brothers and sisters.
    ["Cornelis", "Cornelia", anders],
    ["Johannes", "Johanna", anders],
    ["Peter", "Petra", anders],
    ["Hendrik", "Hendrika", anders],
    ["Daniël", "Daniëlle", anders],
    // Twins.
    ["Kim", "Tim", anders],
    ["Sem", "Sam", anders],
    ["Anna", "Hanna", anders],
    ["Mila", "Milan", anders],
    ["J.", "Jan", ontbreekt],
    ["", "Jan", ontbreekt]
  ])("of the first names %s and %s is %s", (een, ander, verwacht) => {
    assert.strictEqual(compare({ voornaam: een }, { voornaam: ander }).voornaam, verwacht)
  })

  it.each<readonly [Naam, Naam, string | undefined]>([
    [{ voorletters: "J.P." }, { voorletters: "jp" }, gelijk],
    [{ voorletters: "J." }, { voorletters: "J." }, bijna],
    [{ voorletters: "J." }, { voorletters: "J.P." }, bijna],
    [{ voorletters: "J.P." }, { voorletters: "J.H." }, anders],
    [{ voorletters: "J." }, { voorletters: "P." }, anders],
    [{ voornaam: "Jan Pieter" }, { voorletters: "J.P." }, bijna],
    [{ voornaam: "Jan" }, { voorletters: "P." }, anders],
    // By the official name that the call name may be short for, or by the call name itself.
    [{ voornaam: "Kees" }, { voorletters: "C." }, bijna],
    [{ voorletters: "K." }, { voornaam: "Kees", voorletters: "C." }, bijna],
    [{ voornaam: "Kees" }, { voornaam: "Kees", voorletters: "C." }, ontbreekt],
    // Beside a voornaam equal initials say nothing new, and other ones do.
    [{ voornaam: "Jan", voorletters: "J.P." }, { voornaam: "Jan", voorletters: "J.P." }, ontbreekt],
    [{ voornaam: "Jan", voorletters: "J.P." }, { voornaam: "Jan", voorletters: "J.H." }, anders],
    [{ voorletters: "J." }, {}, ontbreekt]
  ])("of the initials of %j and %j is %s", (een, ander, verwacht) => {
    assert.strictEqual(compare(een, ander).voorletters, verwacht)
  })

  it("takes voornaam and achternaam that changed places for the same name", () => {
    assert.deepStrictEqual(
      compare({ voornaam: "Jansen", achternaam: "Zoë" }, { voornaam: "Zoe", achternaam: "Jansen" }),
      { achternaam: bijna, voornaam: bijna, voorletters: ontbreekt }
    )
  })
})
