import { assert, describe, it } from "vitest"
import { adresChange } from "../src/contactgegevens/adres-change.ts"
import { adresAsTyped, type AdresInForm } from "../src/contactgegevens/adres-in-form.ts"
import type { Correspondentieadres } from "../src/words/schemas.ts"

const land = { code: "NL", naam: "Nederland" }
const street = {
  soortCorrespondentieadres: "binnenlands_adres",
  straat: "Dorpsstraat",
  huisnummer: 12,
  huisnummertoevoeging: "A",
  aanduidingBijHuisnummer: "bij",
  postcode: "1234AB",
  woonplaats: "Ons Dorp",
  nummeraanduidingId: "0363200000000001",
  land
} as const
const box = {
  soortCorrespondentieadres: "postbusnummer",
  postbusnummer: 100,
  postcode: "1234AB",
  woonplaats: "Ons Dorp"
} as const
const free = {
  soortCorrespondentieadres: "antwoordnummer",
  antwoordnummer: 7,
  postcode: "1234AB",
  woonplaats: "Ons Dorp"
} as const
const abroad = {
  soortCorrespondentieadres: "buitenlands_adres",
  adresregel1: "Grote Markt 1",
  adresregel2: "1000 Brussel",
  land: { code: "BE", naam: "België" }
} as const
const onlyNumbered = { soortCorrespondentieadres: "binnenlands_adres", nummeraanduidingId: "0363200000000001" } as const

/** What comes of typing this in a form in which an address stood. */
const change = (stood: Correspondentieadres | null, typed: Partial<AdresInForm>) => {
  const before = adresAsTyped(stood)
  return adresChange({ ...before, ...typed }, before, stood)
}

const fieldsOf = (stood: Correspondentieadres | null, typed: Partial<AdresInForm>) => {
  const changed = change(stood, typed)
  return changed.kind === "changed" ? { ...changed.fields, soort: changed.soort, nummer: changed.nummer } : changed
}

describe("an address in the form", () => {
  it.each([street, box, free, abroad, onlyNumbered, null])("that nobody touched stays: %o", (stood) => {
    assert.deepStrictEqual(change(stood, {}), { kind: "none" })
  })

  it("of which all is emptied is removed", () => {
    const empty = { straat: "", huisnummer: "", aanduiding: "", postcode: "", woonplaats: "", nummeraanduiding: "" }
    assert.deepStrictEqual(change(street, empty), { kind: "removed" })
    assert.deepStrictEqual(change(box, { nummer: "", postcode: "", woonplaats: "" }), { kind: "removed" })
    assert.deepStrictEqual(change(abroad, { adresregel1: "", adresregel2: "", land: "" }), { kind: "removed" })
    assert.deepStrictEqual(change(onlyNumbered, { nummeraanduiding: "" }), { kind: "removed" })
  })

  it("of which only another kind was chosen is not removed, unless nothing stood there", () => {
    assert.deepStrictEqual(change(street, { soort: "buitenlands_adres" }), {
      kind: "wrong",
      faults: { adresregel1: "missing", land: "missing" }
    })
    assert.deepStrictEqual(change(street, { soort: "postbusnummer" }), {
      kind: "wrong",
      faults: { nummer: "missing" }
    })
    assert.deepStrictEqual(change(abroad, { soort: "binnenlands_adres" }), {
      kind: "wrong",
      faults: { huisnummer: "missing", postcode: "missing-place" }
    })
    assert.deepStrictEqual(change(null, { soort: "buitenlands_adres" }), { kind: "none" })
  })

  it("of another kind has nothing of the one before", () => {
    assert.deepInclude(fieldsOf(street, { soort: "postbusnummer", nummer: "100" }), {
      soort: "postbusnummer",
      nummer: 100,
      straat: null,
      huisnummer: null,
      huisnummertoevoeging: null,
      aanduidingBijHuisnummer: null,
      nummeraanduidingId: null,
      postcode: "1234AB",
      land: { code: "NL", naam: null }
    })
    assert.deepInclude(
      fieldsOf(abroad, { soort: "antwoordnummer", nummer: "7", postcode: "1234AB", woonplaats: "O" }),
      {
        soort: "antwoordnummer",
        nummer: 7,
        adresregel1: null,
        adresregel2: null,
        land: null
      }
    )
    assert.deepInclude(fieldsOf(box, { soort: "binnenlands_adres", huisnummer: "3" }), {
      soort: "binnenlands_adres",
      nummer: null,
      huisnummer: 3,
      huisletter: null,
      postcode: "1234AB"
    })
  })

  it("keeps the parts of a huisnummer that was not typed again, and the number of a place only of that place", () => {
    assert.deepInclude(fieldsOf(street, { straat: "Dorpstraat" }), {
      straat: "Dorpstraat",
      huisnummer: 12,
      huisletter: null,
      huisnummertoevoeging: "A",
      aanduidingBijHuisnummer: "bij",
      nummeraanduidingId: null
    })
    assert.deepInclude(fieldsOf(street, { huisnummer: "12-A" }), { kind: "none" })
    assert.deepInclude(fieldsOf(street, { huisnummer: "14b" }), {
      huisnummer: 14,
      huisletter: "B",
      huisnummertoevoeging: null,
      nummeraanduidingId: null
    })
    assert.deepInclude(fieldsOf(street, { postcode: "4321BA" }), { nummeraanduidingId: null })
    const other = "0363200000000002"
    assert.deepInclude(fieldsOf(street, { postcode: "4321BA", nummeraanduiding: other }), { nummeraanduidingId: other })
  })

  it.each(
    [
      [{ huisnummer: "x", postcode: "1234AB" }, { huisnummer: "wrong-huisnummer" }],
      [{ straat: "Dorpsstraat" }, { huisnummer: "missing", postcode: "missing-place" }],
      [{ straat: "Dorpsstraat", huisnummer: "1" }, { postcode: "missing-place" }],
      [{ soort: "postbusnummer", nummer: "0" }, { nummer: "wrong-nummer", postcode: "missing", woonplaats: "missing" }],
      [{ soort: "antwoordnummer", nummer: "100000", postcode: "1234AB", woonplaats: "O" }, { nummer: "wrong-nummer" }],
      [{ soort: "buitenlands_adres", adresregel1: "A" }, { land: "missing" }]
    ] as const
  )("typed as %o is wrong", (typed, faults) => {
    assert.deepStrictEqual(change(null, typed), { kind: "wrong", faults })
  })

  it("needs no postcode with a straat and woonplaats", () => {
    assert.deepInclude(fieldsOf(null, { straat: "Dorpsstraat", huisnummer: "1", woonplaats: "Ons Dorp" }), {
      postcode: null,
      straat: "Dorpsstraat",
      huisnummer: 1
    })
  })
})
