import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, sentences, written } from "../../testing/decoding.ts"
import { digitaalAdres, ongeldigDigitaalAdres, writtenDigitaalAdres } from "../../testing/index.ts"
import { DigitaalAdres, vergelijkingsvorm, zelfdeDigitaalAdres } from "./digitaal-adres.ts"

const adres = (soortDigitaalAdres: string, adres: string) => read(DigitaalAdres, { soortDigitaalAdres, adres })

describe("DigitaalAdres", () => {
  // Kills: a normalised address in place of the written one.
  it("is given back as it was written", () => {
    fc.assert(fc.property(writtenDigitaalAdres, (input) => {
      assert.deepStrictEqual({ ...written(DigitaalAdres, read(DigitaalAdres, input)) }, { ...input })
    }))
  })

  it("is refused at its place with its code", () => {
    fc.assert(
      fc.property(ongeldigDigitaalAdres, ({ code, input, pad }) => {
        assert.include(refusals(DigitaalAdres, input), `${pad.join(".")}: ${code}`)
      }),
      { numRuns: 500 }
    )
    assert.deepStrictEqual(refusals(DigitaalAdres, { soortDigitaalAdres: "email", adres: "x" }), [
      "adres: email-ongeldig"
    ])
    assert.deepStrictEqual(refusals(DigitaalAdres, { soortDigitaalAdres: "telefoonnummer", adres: "x" }), [
      "adres: telefoonnummer-ongeldig"
    ])
    assert.deepStrictEqual(refusals(DigitaalAdres, { soortDigitaalAdres: "website", adres: "x" }), [])
  })

  it("is refused with a sentence that names the cause", () => {
    const causes = {
      email: {
        "mailto:a@example.nl": "mailto",
        "a.@example.nl": "punt aan het begin of einde",
        "a b@example.nl": "spaties",
        "A <a@example.nl>": "zonder naam",
        "a@example": "domein met een punt",
        "@example.nl": "naam",
        "a@localhost": "Vul het aan",
        "a@": "domein. Vul dat in",
        "a@example.nl.": "Aan het einde van een e-mailadres staat geen punt",
        "a@.example.nl": "Direct achter de apenstaart staat geen punt",
        "a@example..nl": "twee punten achter elkaar",
        "a..b@example.nl": "twee punten achter elkaar",
        ".a@example.nl": "punt aan het begin of einde",
        "a@example, nl": "spaties",
        "a@exam ple.nl": "spaties",
        "a@example,nl": "Schrijf daar een punt",
        "a@example;nl": "Schrijf daar een punt",
        "a,b@example.nl": "Schrijf een punt",
        "a@example.nl,": "Aan het einde staat een komma",
        "a@example.nl;": "Aan het einde staat een komma",
        "a.example.nl": "apenstaart ontbreekt",
        "www.example.nl": "website",
        "https://example.nl/a": "website",
        "a(at)example.nl": "teken @",
        "a [at] example.nl": "teken @",
        "a@@example.nl": "meer dan één apenstaart",
        "a@b@example.nl": "meer dan één apenstaart",
        "a@example.nl b@example.nl": "twee e-mailadressen",
        "a@example.nl, b@example.nl": "twee e-mailadressen",
        "a@example.nl;b@example.nl": "twee e-mailadressen",
        "a@example.nl / b@example.nl": "twee e-mailadressen",
        "A <a@example.nl>, B <b@example.nl>": "twee e-mailadressen",
        "<a@example.nl>": "zonder < en >",
        "\"a\"@example.nl": "aanhalingstekens",
        "a(b)@example.nl": "haakjes",
        "a@example_b.nl": "alleen letters, cijfers",
        "a@-example.nl": "streepje",
        "a@example-.nl": "streepje",
        [`${"a".repeat(65)}@example.nl`]: "ten hoogste 64 tekens",
        [`a@${"b".repeat(64)}.nl`]: "ten hoogste 63 tekens"
      },
      telefoonnummer: {
        "112": "noodnummer",
        "020 1234567 tst 12": "toestelnummer",
        "0612345678;ext=1": "toestelnummer",
        "020-1234567,12": "toestelnummer",
        "020 1234567 x12": "toestelnummer",
        "geen": "geen nummer",
        "-": "geen nummer",
        "06l2345678": "letters",
        "0612345678 (werk)": "letters",
        "tel. 020-1234567": "geen woord",
        "0612345678 / 0201234567": "twee telefoonnummers",
        "06-12345678, +32 2 5551234": "twee telefoonnummers",
        "06–12345678 of 06–12345679": "twee telefoonnummers",
        "06_12345678": "andere tekens",
        "++31612345678": "andere tekens",
        "-0201234567": "wat ervoor staat",
        "31612345678": "Zet die ervoor",
        "612345678": "begint met een 0",
        "06 1234567": "hier staan er 9",
        "06 12 34 56 78 9": "hier staan er 11",
        "+31 6 1234567": "hier staan er 9",
        "0961234567": "Zo begint geen",
        "+3212": "landnummer"
      }
    }
    for (const [soortDigitaalAdres, ofSoort] of Object.entries(causes)) {
      for (const [adres, cause] of Object.entries(ofSoort)) {
        assert.include(sentences(DigitaalAdres, { soortDigitaalAdres, adres }), cause)
        assert.notInclude(sentences(DigitaalAdres, { soortDigitaalAdres, adres }), "example.nl")
      }
    }
    assert.deepStrictEqual(
      read(DigitaalAdres, { soortDigitaalAdres: "telefoonnummer", adres: "\u202a 06\u20111234\u00a05678\u202c " })
        .adres,
      "06-1234 5678"
    )
    assert.strictEqual(
      read(DigitaalAdres, { soortDigitaalAdres: "email", adres: "\ufeff a@example.nl\u200b" }).adres,
      "a@example.nl"
    )
  })

  // Kills: a limit off by one.
  it("has limits: kind 40, address 254, omschrijving 40 characters", () => {
    const past = { soortDigitaalAdres: "s".repeat(40), adres: "a".repeat(254), omschrijving: "o".repeat(40) }
    assert.deepStrictEqual(refusals(DigitaalAdres, past), [])
    const tooLong = { soortDigitaalAdres: "s".repeat(41), adres: "a".repeat(255), omschrijving: "o".repeat(41) }
    assert.deepStrictEqual(refusals(DigitaalAdres, tooLong), [
      "soortDigitaalAdres: soort-digitaal-adres-ongeldig",
      "adres: tekst-te-lang",
      "omschrijving: tekst-te-lang"
    ])
  })
})

describe("zelfdeDigitaalAdres", () => {
  // Kills: always true, always false.
  it("is an equivalence, and ignores omschrijving", () => {
    fc.assert(fc.property(digitaalAdres, digitaalAdres, (one, ander) => {
      assert.isTrue(zelfdeDigitaalAdres(one, one))
      assert.strictEqual(zelfdeDigitaalAdres(one, ander), zelfdeDigitaalAdres(ander, one))
      assert.isTrue(zelfdeDigitaalAdres(one, { ...one, omschrijving: "anders" }))
      assert.strictEqual(
        zelfdeDigitaalAdres(one, ander),
        one.soortDigitaalAdres === ander.soortDigitaalAdres && vergelijkingsvorm(one) === vergelijkingsvorm(ander)
      )
    }))
  })

  // Kills: one kind compared as another.
  it("compares each kind in its own way", () => {
    assert.isTrue(zelfdeDigitaalAdres(adres("email", "A@Example.NL"), adres("email", "a@example.nl")))
    assert.isTrue(zelfdeDigitaalAdres(adres("email", "a@bücher.example"), adres("email", "a@xn--bcher-kva.example")))
    assert.isFalse(zelfdeDigitaalAdres(adres("email", "a@example.nl"), adres("email", "b@example.nl")))
    assert.isTrue(
      zelfdeDigitaalAdres(adres("telefoonnummer", "06-12345678"), adres("telefoonnummer", "+31 6 12345678"))
    )
    assert.isFalse(zelfdeDigitaalAdres(adres("telefoonnummer", "06-12345678"), adres("telefoonnummer", "06-12345679")))
    assert.isFalse(zelfdeDigitaalAdres(adres("whatsapp", "06-12345678"), adres("whatsapp", "0612345678")))
    assert.isFalse(zelfdeDigitaalAdres(adres("website", "A@Example.NL"), adres("website", "A@example.nl")))
    assert.isTrue(zelfdeDigitaalAdres(adres("website", "cafe\u0301"), adres("website", "caf\u00e9 ")))
    assert.isFalse(zelfdeDigitaalAdres(adres("whatsapp", "06-12345678"), adres("telefoonnummer", "06-12345678")))
  })

  it("a telephone number that is none compares as it is written", () => {
    assert.strictEqual(vergelijkingsvorm({ soortDigitaalAdres: "telefoonnummer", adres: "onleesbaar" }), "onleesbaar")
  })
})
