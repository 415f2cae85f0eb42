import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, written } from "../../testing/decoding.ts"
import {
  digitaalAdres,
  digitaleAdressen,
  ongeldigeDigitaleAdressen,
  writtenDigitaleAdressen
} from "../../testing/index.ts"
import { zelfdeDigitaalAdres } from "./digitaal-adres.ts"
import { DigitaleAdressen, eachAdresOnce, includesVoorkeur, metVoorkeur, voorkeurIn } from "./digitale-adressen.ts"

const email = (adres: string) => ({ soortDigitaalAdres: "email", adres })

describe("DigitaleAdressen", () => {
  it("are kept as they were given, in their order", () => {
    fc.assert(fc.property(writtenDigitaleAdressen, (input) => {
      const back = written(DigitaleAdressen, read(DigitaleAdressen, input))
      assert.deepStrictEqual(back.map((adres) => ({ ...adres })), input.map((adres) => ({ ...adres })))
    }))
  })

  // Kills: no check, a limit off by one.
  it("are unique in any notation, and at most 50", () => {
    fc.assert(
      fc.property(
        ongeldigeDigitaleAdressen,
        ({ code, input, pad }) => assert.include(refusals(DigitaleAdressen, input), `${pad.join(".")}: ${code}`)
      )
    )
    const written = ["a@example.nl", "b@example.nl", "a@EXAMPLE.nl", "A@example.nl"].map(email)
    assert.deepStrictEqual(refusals(DigitaleAdressen, written), [
      "2: digitaal-adres-dubbel",
      "3: digitaal-adres-dubbel"
    ])
    const many = (count: number) => Array.from({ length: count }, (_, nummer) => email(`a${nummer}@example.nl`))
    assert.deepStrictEqual(refusals(DigitaleAdressen, many(50)), [])
    assert.deepStrictEqual(refusals(DigitaleAdressen, many(51)), [": digitale-adressen-te-veel"])
  })

  it("two kinds may hold the same text", () => {
    const sameText = [{ soortDigitaalAdres: "overig", adres: "a" }, { soortDigitaalAdres: "website", adres: "a" }]
    assert.deepStrictEqual(refusals(DigitaleAdressen, sameText), [])
  })
})

describe("eachAdresOnce", () => {
  // Kills: a double kept, a single one lost, the preferred notation or its place lost.
  it("keeps an address that is written in several ways once, as preferred, and every other one", () => {
    fc.assert(fc.property(digitaleAdressen, fc.nat(), fc.boolean(), (adressen, number, isPreferred) => {
      const once = eachAdresOnce(adressen, undefined)
      assert.deepStrictEqual(once, adressen)
      const adres = adressen[number % Math.max(1, adressen.length)]
      if (adres === undefined || adres.soortDigitaalAdres !== "email") return
      const again = { ...adres, adres: adres.adres.replace(/[a-z]/gu, (letter) => letter.toUpperCase()) }
      const kept = eachAdresOnce([...adressen, again] as DigitaleAdressen, isPreferred ? again : undefined)
      assert.deepStrictEqual(
        kept.map((one) => ({ ...one })),
        adressen.map((one) => ({ ...(isPreferred && one === adres ? again : one) }))
      )
    }))
    const [first, double] = [email("A@x.nl"), email("a@x.nl")] as unknown as DigitaleAdressen
    if (first === undefined || double === undefined) return assert.fail("two")
    assert.deepStrictEqual(eachAdresOnce([first, double], undefined), [first])
    assert.deepStrictEqual(eachAdresOnce([first, double], double), [double])
  })
})

describe("metVoorkeur", () => {
  // Kills: not added, added twice, the other writing kept, an omschrijving lost or given to another address.
  it("B7: include the preferred address once, in its own notation, with the omschrijving of the two", () => {
    fc.assert(fc.property(digitaleAdressen, digitaalAdres, fc.nat(), fc.boolean(), (adressen, ander, number, own) => {
      const of = own ? adressen[number % Math.max(1, adressen.length)] : undefined
      const { omschrijving: _, ...bare } = of ?? ander
      const voorkeur = number % 2 === 0 ? bare as typeof ander : { ...bare, omschrijving: "de liefste" } as typeof ander
      const samen = metVoorkeur(adressen, voorkeur)
      // The same address may stand in the list for several referenties: then for that of the preferred one, or the first.
      const present = adressen.find((adres) =>
        zelfdeDigitaalAdres(adres, voorkeur) && adres.referentie === voorkeur.referentie
      ) ?? adressen.find((adres) => zelfdeDigitaalAdres(adres, voorkeur))
      const expected: object = { ...present, ...voorkeur }
      assert.deepStrictEqual<unknown>(samen.voorkeur, expected)
      assert.deepStrictEqual<ReadonlyArray<object>>(
        samen.adressen,
        present === undefined
          ? [expected, ...adressen]
          : adressen.map((adres) => adres === present ? expected : adres)
      )
      assert.isTrue(includesVoorkeur(samen.adressen, voorkeur))
      assert.strictEqual(voorkeurIn(samen.adressen, voorkeur), samen.voorkeur)
    }))
  })

  it("keeps the place of a present address, puts a missing one in front, and changes nothing without one", () => {
    const [a, b, c] = [email("a@example.nl"), email("b@example.nl"), email("c@example.nl")].map((adres) =>
      read(DigitaleAdressen, [adres])
    )
    const adressen = [...a ?? [], ...b ?? []]
    const otherwise = read(DigitaleAdressen, [email("b@Example.nl")])
    assert.deepStrictEqual(metVoorkeur(adressen, otherwise[0]).adressen, [...a ?? [], ...otherwise])
    assert.deepStrictEqual(metVoorkeur(adressen, c?.[0]).adressen, [...c ?? [], ...adressen])
    assert.deepStrictEqual(metVoorkeur(adressen, undefined), { adressen, voorkeur: undefined })
    assert.isTrue(includesVoorkeur(adressen, undefined))
    assert.isTrue(includesVoorkeur(adressen, otherwise[0]))
    assert.isFalse(includesVoorkeur(adressen, c?.[0]))
    assert.strictEqual(voorkeurIn(adressen, otherwise[0]), adressen[1])
    assert.isUndefined(voorkeurIn(adressen, c?.[0]))
    assert.isUndefined(voorkeurIn(adressen, undefined))
  })
})
