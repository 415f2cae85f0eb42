import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read } from "../../testing/decoding.ts"
import { bezoekadres, correspondentieadres } from "../../testing/index.ts"
import { Bezoekadres } from "./bezoekadres.ts"
import { zelfdeAdres } from "./zelfde-adres.ts"

const door = { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 }
const withoutPostcode = {
  soortBezoekadres: "binnenlands_adres",
  straat: "Kade",
  huisnummer: 12,
  woonplaats: "Proefdorp"
}
const abroad = { soortBezoekadres: "buitenlands_adres", adresregel1: "Rue Neuve 1", land: { code: "BE" } }
const postbus = {
  soortCorrespondentieadres: "postbusnummer",
  postbusnummer: 12,
  postcode: "9999XK",
  woonplaats: "Proefdorp"
}

/** A text in another notation that means the same. */
const rewritten = (text: string): string => ` ${text.toUpperCase().normalize("NFD").replaceAll(" ", "\u00a0 ")}\u200b`

describe("zelfdeAdres", () => {
  // Kills: an address compared as it is written.
  it("is symmetrical, and so in capitals, with other blanks and decomposed", () => {
    fc.assert(fc.property(fc.oneof(bezoekadres, correspondentieadres), fc.oneof(bezoekadres, correspondentieadres), (
      one,
      ander
    ) => {
      assert.strictEqual(zelfdeAdres(one, ander), zelfdeAdres(ander, one))
      const texts = ["straat", "woonplaats", "adresregel1", "adresregel2", "adresregel3"]
      const written = Object.fromEntries(
        Object.entries(one).map(([veld, waarde]) => [
          veld,
          texts.includes(veld) && !/[ßıİΑ]/u.test(String(waarde)) ? rewritten(String(waarde)) : waarde
        ])
      )
      assert.strictEqual(zelfdeAdres(one, written), zelfdeAdres(one, one))
      assert.strictEqual(zelfdeAdres(ander, written), zelfdeAdres(ander, one))
    }))
  })

  // Kills: a street that hides that it is the same door.
  it("is the same door, whatever is added to postcode, huisnummer and what follows it", () => {
    const more = {
      straat: "Kade",
      woonplaats: "PROEFDORP",
      land: { code: "NL" },
      nummeraanduidingId: "0363200000123456"
    }
    assert.isTrue(zelfdeAdres(door, { ...door, ...more }))
    assert.isTrue(zelfdeAdres({ ...door, huisletter: "A" }, { ...door, huisnummertoevoeging: "a", straat: "Kade" }))
    assert.isTrue(
      zelfdeAdres(door, { ...door, soortBezoekadres: undefined, soortCorrespondentieadres: "binnenlands_adres" })
    )
    assert.isTrue(zelfdeAdres(withoutPostcode, { ...withoutPostcode, straat: "KADE", postcode: "9999XK" }))
    assert.isTrue(zelfdeAdres(abroad, { ...abroad, adresregel1: "rue neuve", adresregel2: "1" }))
    assert.isTrue(zelfdeAdres(postbus, { ...postbus, woonplaats: "Proefstad" }))
  })

  // Kills: a street or a line that says nothing, taken for one that two addresses share.
  it("has no street, place or line where a placeholder stands", () => {
    for (const nothing of ["onbekend", "Onbekend", "n.v.t.", "-", "x", " . "]) {
      for (const veld of ["straat", "woonplaats"]) {
        const one = { ...withoutPostcode, [veld]: nothing }
        assert.isFalse(zelfdeAdres(one, one), `${veld} ${nothing}`)
      }
      const one = { soortBezoekadres: "buitenlands_adres", adresregel1: nothing, land: { code: "BE" } }
      assert.isFalse(zelfdeAdres(one, one), nothing)
      assert.isTrue(zelfdeAdres(abroad, { ...abroad, adresregel3: nothing }))
    }
  })

  // Kills: two doors taken for one.
  it("is another door by any part that tells doors apart", () => {
    const others = [
      { postcode: "9999XL" },
      { huisnummer: 13 },
      { huisletter: "A" },
      { huisnummertoevoeging: "2" },
      { aanduidingBijHuisnummer: "tegenover" }
    ]
    for (const other of others) assert.isFalse(zelfdeAdres(door, { ...door, ...other }), JSON.stringify(other))
    for (const other of [{ straat: "Laan" }, { woonplaats: "Proefstad" }, { huisnummer: 13 }]) {
      assert.isFalse(zelfdeAdres(withoutPostcode, { ...withoutPostcode, ...other }), JSON.stringify(other))
    }
    assert.isFalse(zelfdeAdres(abroad, { ...abroad, land: { code: "FR" } }))
    assert.isFalse(zelfdeAdres(postbus, { ...postbus, postbusnummer: 13 }))
    assert.isFalse(
      zelfdeAdres(postbus, { ...postbus, soortCorrespondentieadres: "antwoordnummer", antwoordnummer: 12 })
    )
    assert.isFalse(zelfdeAdres(door, withoutPostcode))
  })

  // Kills: nothing equal to nothing.
  it("is never so of what is absent or unreadable", () => {
    const unreadable = [
      undefined,
      null,
      17,
      "Kade 12",
      {},
      [],
      { soortBezoekadres: "binnenlands_adres" },
      {
        soortBezoekadres: "buitenlands_adres"
      },
      { soortCorrespondentieadres: "postbusnummer", postcode: 1 },
      { ...door, huisnummer: "12" }
    ]
    for (const one of unreadable) for (const ander of unreadable) assert.isFalse(zelfdeAdres(one, ander))
    assert.isTrue(zelfdeAdres(read(Bezoekadres, door), door))
  })
})
