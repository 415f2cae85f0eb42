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

const compare = (one: Naam, other: Naam) => compareNamen(naamProfile(one), naamProfile(other))
const [equal, nearly, different, ontbreekt] = ["gelijk", "bijna-gelijk", "anders", "ontbreekt"]

describe("the comparison of names", () => {
  it("is symmetrical, and a name agrees fully with itself", () => {
    const naam = fc.oneof(
      contactnaam,
      fc.record({
        voornaam: fc.constantFrom("Jan", "Johannes", "Johanna", "Jan Pieter", "Kees", "Cornelis", "J.P.", "Dijk"),
        voorletters: fc.constantFrom("J.", "J.P.", "K", "C.", "P.J."),
        achternaam: fc.constantFrom("van Dijk", "Dyk", "Dijk-Jansen", "Jansen", "Janssen", "Jan", "Kees")
      }, { requiredKeys: [] })
    )
    fc.assert(
      fc.property(naam, naam, (one, other) => {
        assert.deepStrictEqual(compare(one, other), compare(other, one))
        for (const level of Object.values(compare(one, one))) assert.notStrictEqual(level, different)
      }),
      { numRuns: 500 }
    )
  })

  it.each([
    ["Jansen", "jansen", equal],
    ["van den Berg", "Berg", equal],
    ["Müller", "Muller", equal],
    ["Meijer", "Meyer", equal],
    ["Jansen", "Janssen", nearly],
    ["Zandstra", "Zandtsra", nearly],
    ["Jansen-de Vries", "de Vries", nearly],
    ["Jansen-de Vries", "Bakker - Jansen", nearly],
    ["Jansen", "de Vries", different],
    // The commonest short names differ by one letter.
    ["Bos", "Vos", different],
    ["Kok", "Kop", different],
    ["Jansen", "", ontbreekt]
  ])("of the last names %s and %s is %s", (one, other, expected) => {
    assert.strictEqual(compare({ achternaam: one }, { achternaam: other }).achternaam, expected)
  })

  it.each([
    ["Jan", "JAN", equal],
    ["Jan-Willem", "Jan Willem", equal],
    ["Thijs", "Thys", equal],
    ["Jan Pieter", "Jan", "een-van-meer-voornamen"],
    ["Jan W.", "Jan", "een-van-meer-voornamen"],
    ["Jan W.", "Jan Willem", nearly],
    ["Cornelis", "Kees", "roepnaam"],
    ["Cornelis Johannes", "Kees", "roepnaam"],
    ["Kees Jan", "Cornelis Johannes Maria", "roepnaam"],
    ["Annelies", "Anna Elisabeth", "roepnaam"],
    ["Mohammed", "Muhammad", "roepnaam"],
    ["Philip", "Filip", nearly],
    ["Marieke", "Mareike", nearly],
    // Two call names of one official name are two people; so are father and son with another second name.
    ["Jan", "Hans", different],
    ["Jan Pieter", "Jan Hendrik", different],
    // Couples and siblings.
    ["Cornelis", "Cornelia", different],
    ["Johannes", "Johanna", different],
    ["Peter", "Petra", different],
    ["Hendrik", "Hendrika", different],
    ["Daniël", "Daniëlle", different],
    // Twins.
    ["Kim", "Tim", different],
    ["Sem", "Sam", different],
    ["Anna", "Hanna", different],
    ["Mila", "Milan", different],
    ["J.", "Jan", ontbreekt],
    ["", "Jan", ontbreekt]
  ])("of the first names %s and %s is %s", (one, other, expected) => {
    assert.strictEqual(compare({ voornaam: one }, { voornaam: other }).voornaam, expected)
  })

  it.each<readonly [Naam, Naam, string | undefined]>([
    [{ voorletters: "J.P." }, { voorletters: "jp" }, equal],
    [{ voorletters: "J." }, { voorletters: "J." }, nearly],
    [{ voorletters: "J." }, { voorletters: "J.P." }, nearly],
    [{ voorletters: "J.P." }, { voorletters: "J.H." }, different],
    [{ voorletters: "J." }, { voorletters: "P." }, different],
    [{ voornaam: "Jan Pieter" }, { voorletters: "J.P." }, nearly],
    [{ voornaam: "Jan" }, { voorletters: "P." }, different],
    // By an official name that the call name stands for, or by the call name itself.
    [{ voornaam: "Kees" }, { voorletters: "C." }, nearly],
    [{ voorletters: "K." }, { voornaam: "Kees", voorletters: "C." }, nearly],
    [{ voornaam: "Kees" }, { voornaam: "Kees", voorletters: "C." }, ontbreekt],
    // Besides a voornaam, equal initials add nothing; different ones do.
    [{ voornaam: "Jan", voorletters: "J.P." }, { voornaam: "Jan", voorletters: "J.P." }, ontbreekt],
    [{ voornaam: "Jan", voorletters: "J.P." }, { voornaam: "Jan", voorletters: "J.H." }, different],
    // Who is called by a later one of his first names.
    [{ voornaam: "Iris" }, { voornaam: "Iris", voorletters: "J.I." }, ontbreekt],
    [{ voornaam: "Ria" }, { voornaam: "Maria", voorletters: "J.M." }, different],
    [{ voorletters: "J." }, {}, ontbreekt]
  ])("of the initials of %j and %j is %s", (one, other, expected) => {
    assert.strictEqual(compare(one, other).voorletters, expected)
  })

  it("treats a swapped voornaam and achternaam as the same name", () => {
    assert.deepStrictEqual(
      compare({ voornaam: "Jansen", achternaam: "Zoë" }, { voornaam: "Zoe", achternaam: "Jansen" }),
      { achternaam: nearly, voornaam: nearly, voorletters: ontbreekt }
    )
  })

  it.each<readonly [Naam, Naam]>([
    [{ voornaam: "van der Berg", achternaam: "Zoë" }, { voornaam: "Zoë", achternaam: "Berg" }],
    [{ voornaam: "Jansen", achternaam: "Kees" }, {
      voornaam: "Cornelis Johannes",
      voorletters: "C.J.",
      achternaam: "Jansen"
    }],
    [{ voornaam: "Jansen", achternaam: "Zoë", voorletters: "J." }, { voornaam: "Zoë Anna", achternaam: "Jansen" }]
  ])("reads %j as %j with the names in each other's place", (one, other) => {
    assert.deepStrictEqual(compare(one, other), { achternaam: nearly, voornaam: nearly, voorletters: ontbreekt })
  })

  it("does not exchange the names of others", () => {
    assert.strictEqual(
      compare({ voornaam: "Jansen", achternaam: "Zoë" }, { voornaam: "Anna", achternaam: "Jansen" }).achternaam,
      different
    )
    assert.strictEqual(
      compare({ voornaam: "Thomas", achternaam: "Peters" }, { voornaam: "Peter", achternaam: "Thomassen" }).achternaam,
      different
    )
  })
})
