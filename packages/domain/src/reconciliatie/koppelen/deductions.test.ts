import { assert, describe, it } from "vitest"
import { agreement } from "./agreement.ts"
import { scoreOf } from "./compare.ts"
import { profileOfContactgegevens } from "./comparison-profile.ts"
import { deductionsFrom } from "./deductions.ts"
import { comparedFields, type Level, thresholds } from "./weights.ts"

const nothing = Object.fromEntries(comparedFields.map((veld) => [veld, "ontbreekt"])) as {
  readonly [veld in typeof comparedFields[number]]: Level
}

const fullName = { achternaam: "gelijk", voornaam: "gelijk" }

const taken = (levels: object) => deductionsFrom({ ...nothing, ...levels }).map(({ veld }) => veld)

const digital = (...adressen: ReadonlyArray<string>) =>
  adressen.map((adres) => ({ adres, soortDigitaalAdres: adres.includes("@") ? "email" : "telefoonnummer" }))

const profile = (gegevens: object) => profileOfContactgegevens(gegevens as never)

describe("what is taken off a score", () => {
  // Kills: a condition that is left out or turned round.
  it.each([
    [{ achternaam: "gelijk", adres: "gelijk" }, ["digitaleAdressen", "voornaam"]],
    [{ ...fullName, adres: "gelijk" }, ["digitaleAdressen"]],
    [{ ...fullName, adres: "gelijk", email: "gedeeld" }, ["digitaleAdressen"]],
    [{ ...fullName, adres: "gelijk", email: "gelijk" }, []],
    [{ ...fullName, adres: "gelijk", telefoon: "gelijk" }, []],
    [{ ...fullName, adres: "gelijk", telefoon: "gedeeld" }, ["digitaleAdressen"]],
    [{ achternaam: "gelijk", adres: "gelijk", email: "gelijk" }, ["voornaam"]],
    [{ achternaam: "gelijk", adres: "bijna-gelijk", telefoon: "gelijk" }, ["voornaam"]],
    [{ achternaam: "gelijk", adres: "gelijk", email: "gelijk", telefoon: "gelijk" }, ["voornaam"]],
    [{ achternaam: "gelijk", adres: "gelijk", email: "gelijk", voorletters: "bijna-gelijk" }, []],
    [{ achternaam: "gelijk", adres: "anders", email: "gelijk" }, []],
    [{ achternaam: "anders", adres: "gelijk", email: "gelijk" }, []],
    [{ adres: "gelijk", email: "gelijk", organisatienaam: "anders" }, []],
    [{ achternaam: "gelijk", email: "gedeeld", telefoon: "gedeeld" }, ["digitaleAdressen"]],
    [{ achternaam: "gelijk", email: "gelijk", telefoon: "gedeeld" }, []],
    [{ email: "gelijk", telefoon: "gelijk" }, ["naam"]],
    [{ email: "gelijk", telefoon: "gelijk", voorletters: "bijna-gelijk" }, []],
    [{ organisatienaam: "gelijk", email: "gelijk" }, ["organisatienaam"]],
    [{ organisatienaam: "gelijk", email: "gelijk", adres: "anders" }, ["organisatienaam"]],
    [{ organisatienaam: "gelijk", email: "gelijk", telefoon: "gelijk" }, []],
    [{ organisatienaam: "gelijk", email: "gelijk", adres: "gelijk" }, []],
    [{ organisatienaam: "anders", email: "gelijk" }, []]
  ])("from %o is told by %s", (levels, expected) => {
    assert.deepStrictEqual(taken(levels), expected)
  })

  it("leaves nothing to propose of a household's telephone and e-mail address without a name", () => {
    const household = digital("zandstra@example.nl", "06 70012301")
    const bezoekadres = { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 }
    const [one, other] = [{ digitaleAdressen: household }, { digitaleAdressen: household, bezoekadres }].map(profile)
    if (one === undefined || other === undefined) return assert.fail()
    assert.isUndefined(agreement(one, other, "koppelen"))
    assert.isDefined(agreement(other, other, "koppelen"))
  })

  it("leaves nothing to propose of a last name and a household's e-mail address with or without its address", () => {
    const household = { achternaam: "gelijk", email: "gelijk" } as const
    const scores = [{}, { adres: "gelijk" } as const].map((more) => scoreOf({ ...nothing, ...household, ...more }))
    for (const score of scores) assert.isBelow(score, thresholds.koppelen)
  })

  it("leaves an organisation of which the name and the e-mail address agree at the very threshold", () => {
    const score = scoreOf({ ...nothing, organisatienaam: "gelijk", email: "gelijk" })
    assert.isAtLeast(score, thresholds.koppelen)
    assert.isBelow(score, thresholds.koppelen + 0.5)
  })
})
