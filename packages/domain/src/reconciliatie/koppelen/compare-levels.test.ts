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
    assert.strictEqual(
      levelOf({ voornaam: "Maria", voorletters: "M.J." }, { voornaam: "Maria", voorletters: "M.A." }),
      "anders"
    )
  })

  it.each([
    ["an own e-mail address and the address", email("maria@example.nl"), "anders"],
    ["an own telephone number and the address", numbers("06 70012301"), "andere-achternaam"],
    [
      "an own telephone number and e-mail address",
      [...numbers("06 70012301"), ...email("maria@example.nl")],
      "andere-achternaam"
    ]
  ])("beside one initial and %s", (_, digitaleAdressen, expected) => {
    const of = (achternaam: string) => ({
      contactnaam: { voorletters: "M.", achternaam },
      digitaleAdressen,
      bezoekadres: home(12)
    })
    assert.strictEqual(levelsOf(of("Zandstra"), of("Proefstra")).achternaam, expected)
  })

  it("is never that of a father and son, who tell themselves apart", () => {
    const of = (achternaam: string) => ({
      contactnaam: { voornaam: "Jan", achternaam },
      digitaleAdressen: email("jan@example.nl")
    })
    assert.strictEqual(levelsOf(of("Zandstra sr."), of("Zandstra jr.")).achternaam, "anders")
  })
})

describe("a typing error that makes another name of it", () => {
  const of = (contactnaam: object, digitaleAdressen: ReadonlyArray<object>) => ({ contactnaam, digitaleAdressen })
  const voornamen = (one: object, two: object, shared: ReadonlyArray<object>) => {
    const { voorletters, voornaam } = levelsOf(
      of({ achternaam: "Zandstra", ...one }, shared),
      of({ achternaam: "Zandstra", ...two }, shared)
    )
    return [voornaam, voorletters]
  }

  it.each([
    ["Hendrik", "endrik", "bijna-gelijk"],
    ["Henk", "Jenk", "bijna-gelijk"],
    ["Piotr", "Piort", "bijna-gelijk"],
    ["Sander", "Sande", "bijna-gelijk"],
    ["Enk", "Hen", "anders"],
    // Others of the family.
    ["Mees", "Kees", "anders"],
    ["Simon", "Simone", "anders"],
    ["Mila", "Milan", "anders"],
    ["Kim", "Tim", "anders"],
    ["Henk", "Derk", "anders"]
  ])("of the first names %s and %s beside one own address and last name is %s", (one, two, expected) => {
    for (const shared of [email("wietske@example.nl"), numbers("06 70012301")]) {
      assert.strictEqual(voornamen({ voornaam: one }, { voornaam: two }, shared)[0], expected)
      assert.strictEqual(voornamen({ voornaam: two }, { voornaam: one }, shared)[0], expected)
    }
    for (const shared of [email("fam.zandstra@example.nl"), numbers("010-1234501"), []]) {
      assert.strictEqual(voornamen({ voornaam: one }, { voornaam: two }, shared)[0], "anders")
    }
  })

  it("is no first name where the last names or both initials differ", () => {
    const shared = email("wietske@example.nl")
    assert.deepStrictEqual(voornamen({ voornaam: "Hendrik", voorletters: "H.J." }, { voornaam: "endrik" }, shared), [
      "bijna-gelijk",
      "ontbreekt"
    ])
    const initials = voornamen(
      { voornaam: "Hendrik", voorletters: "H." },
      { voornaam: "endrik", voorletters: "E." },
      shared
    )
    assert.deepStrictEqual(initials, ["anders", "anders"])
    assert.strictEqual(
      voornamen({ voornaam: "Hendrik" }, { voornaam: "endrik", achternaam: "Proefstra" }, shared)[0],
      "anders"
    )
  })

  it("is one of a short last name beside one first name and own address", () => {
    const levelOf = (one: string, two: string, shared: ReadonlyArray<object>) =>
      levelsOf(of({ voornaam: "Maria", achternaam: one }, shared), of({ voornaam: "Maria", achternaam: two }, shared))
        .achternaam
    for (const shared of [email("maria@example.nl"), numbers("06 70012301")]) {
      assert.strictEqual(levelOf("Bos", "Vos", shared), "bijna-gelijk")
      assert.strictEqual(levelOf("Bos", "Kok", shared) === "bijna-gelijk", false)
    }
    assert.strictEqual(levelOf("Bos", "Vos", numbers("010-1234501")), "anders")
    assert.strictEqual(levelOf("Le", "Li", numbers("06 70012301")), "anders")
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
