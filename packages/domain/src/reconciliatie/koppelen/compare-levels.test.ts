import { assert, describe, it } from "vitest"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { compareFields } from "./compare.ts"
import { profileOfContactgegevens } from "./comparison-profile.ts"

const levelsOf = (one: object, two: object) =>
  compareFields(
    profileOfContactgegevens(one as unknown as Contactgegevens),
    profileOfContactgegevens(two as unknown as Contactgegevens)
  )
const numbers = (...all: ReadonlyArray<string>) => all.map((adres) => ({ soortDigitaalAdres: "telefoonnummer", adres }))
const email = (adres: string) => [{ soortDigitaalAdres: "email", adres }]
const home = (huisnummer: number) => ({ soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer })

describe("another last name", () => {
  it.each([
    ["an own e-mail address", email("maria@example.nl"), home(3), "andere-achternaam"],
    ["an own telephone number at one address", numbers("06 70012301"), home(12), "andere-achternaam"],
    ["an own telephone number, elsewhere", numbers("06 70012301"), home(3), "anders"],
    ["an e-mail address of the family", email("fam.zandstra@example.nl"), home(12), "anders"],
    ["a landline", numbers("010-1234501"), home(12), "anders"]
  ])("beside one first name and %s", (_, digitaleAdressen, bezoekadres, expected) => {
    const levelOf = (one: object, two: object) =>
      levelsOf(
        { contactnaam: { achternaam: "Zandstra", ...one }, digitaleAdressen, bezoekadres: home(12) },
        { contactnaam: { achternaam: "Proefstra", ...two }, digitaleAdressen, bezoekadres }
      ).achternaam
    assert.strictEqual(levelOf({ voornaam: "Maria" }, { voornaam: "Maria" }), expected)
    assert.strictEqual(levelOf({ voornaam: "Maria" }, { voornaam: "Wietske" }), "anders")
    assert.strictEqual(levelOf({ voornaam: "Maria" }, { voornaam: "Marie" }), "anders")
    assert.strictEqual(levelOf({ voorletters: "M." }, { voorletters: "M." }), "anders")
    assert.strictEqual(
      levelOf({ voornaam: "Maria", voorletters: "M.J." }, { voornaam: "Maria", voorletters: "M.A." }),
      "anders"
    )
  })

  it("is never that of a father and son, who tell themselves apart", () => {
    const of = (achternaam: string) => ({
      contactnaam: { voornaam: "Jan", achternaam },
      digitaleAdressen: email("jan@example.nl")
    })
    assert.strictEqual(levelsOf(of("Zandstra sr."), of("Zandstra jr.")).achternaam, "anders")
  })
})

describe("an equal telephone number", () => {
  it.each([
    [["010-1234501"], "gedeeld"],
    [["088 1234501"], "gedeeld"],
    [["06 70012301"], "gelijk"],
    [["010-1234501", "06 70012301"], "gelijk"],
    [["+32 470 12 34 01"], "gelijk"]
  ])("of people, %j, is %s", (all, expected) => {
    const person = { contactnaam: { achternaam: "Zandstra" }, digitaleAdressen: numbers(...all) }
    assert.strictEqual(levelsOf(person, person).telefoon, expected)
  })

  it("is an organisation's own, also where it is a landline", () => {
    const organisation = { organisatienaam: "Proefbank", digitaleAdressen: numbers("010-1234501") }
    assert.strictEqual(levelsOf(organisation, organisation).telefoon, "gelijk")
  })
})
