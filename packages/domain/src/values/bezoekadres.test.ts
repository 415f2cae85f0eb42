import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, sentences, written } from "../../testing/decoding.ts"
import { bezoekadres, ongeldigBezoekadres } from "../../testing/index.ts"
import { Bezoekadres } from "./bezoekadres.ts"

const binnenlands = (velden: object) => ({ soortBezoekadres: "binnenlands_adres", ...velden })
const buitenlands = (velden: object) => ({ soortBezoekadres: "buitenlands_adres", ...velden })
const nummeraanduidingId = "0363200000000001"

describe("Bezoekadres", () => {
  it("is read from what was kept as itself", () => {
    fc.assert(
      fc.property(
        bezoekadres,
        (waarde) => assert.deepStrictEqual(read(Bezoekadres, written(Bezoekadres, waarde)), waarde)
      )
    )
  })

  it("is refused at its place with its code", () => {
    fc.assert(
      fc.property(ongeldigBezoekadres, ({ code, input, pad }) => {
        assert.include(refusals(Bezoekadres, input), `${pad.join(".")}: ${code}`)
      }),
      { numRuns: 500 }
    )
  })

  it("says of what stands in a field where it belongs", () => {
    const adres = { straat: "Kade", postcode: "9999XK", huisnummer: 12, woonplaats: "Proefdorp" }
    assert.include(sentences(Bezoekadres, binnenlands({ ...adres, huisnummer: "12a" })), "huisletter")
    assert.include(sentences(Bezoekadres, binnenlands({ ...adres, postcode: "1000" })), "buitenlands_adres")
  })

  // Kills: one way forgotten, half a way taken for one.
  it("in the Netherlands can be found, in one of three ways", () => {
    const parts = {
      straat: "Dorpsstraat",
      huisnummer: 1,
      postcode: "1234AB",
      woonplaats: "Ons Dorp",
      nummeraanduidingId
    }
    const velden = Object.entries(parts)
    for (let choice = 0; choice < 2 ** velden.length; choice++) {
      const adres = Object.fromEntries(velden.filter((_, place) => (choice & (1 << place)) !== 0))
      const has = (...namen: ReadonlyArray<string>) => namen.every((naam) => naam in adres)
      const toFind = has("nummeraanduidingId") || has("postcode", "huisnummer") ||
        has("straat", "huisnummer", "woonplaats")
      assert.deepStrictEqual(
        refusals(Bezoekadres, binnenlands(adres)),
        toFind ? [] : [": adres-onvindbaar"],
        JSON.stringify(adres)
      )
    }
  })

  it("binnenlands lies in the Netherlands, buitenlands does not; both faults are reported at once", () => {
    assert.deepStrictEqual(refusals(Bezoekadres, binnenlands({ nummeraanduidingId, land: { code: "BE" } })), [
      "land.code: land-niet-nederland"
    ])
    assert.deepStrictEqual(refusals(Bezoekadres, binnenlands({ nummeraanduidingId, land: { code: "NL" } })), [])
    assert.deepStrictEqual(refusals(Bezoekadres, binnenlands({ land: { code: "BE" } })), [
      ": adres-onvindbaar",
      "land.code: land-niet-nederland"
    ])
    assert.deepStrictEqual(refusals(Bezoekadres, buitenlands({ adresregel1: "x", land: { code: "NL" } })), [
      "land.code: land-is-nederland"
    ])
    assert.deepStrictEqual(refusals(Bezoekadres, buitenlands({ adresregel1: "x", land: { code: "BE" } })), [])
  })

  // Kills: excess fields dropped.
  it("has no field of another kind: it is named", () => {
    assert.deepStrictEqual(
      refusals(Bezoekadres, binnenlands({ nummeraanduidingId, adresregel1: "x", postbusnummer: 1 })),
      [
        "adresregel1: onbekende-eigenschap",
        "postbusnummer: onbekende-eigenschap"
      ]
    )
    assert.deepStrictEqual(
      refusals(Bezoekadres, buitenlands({ adresregel1: "x", land: { code: "BE" }, huisnummer: 1 })),
      ["huisnummer: onbekende-eigenschap"]
    )
  })

  it("is not a postbus", () => {
    assert.deepStrictEqual(refusals(Bezoekadres, { soortBezoekadres: "postbusnummer" }), [
      "soortBezoekadres: soort-onbekend"
    ])
    assert.deepStrictEqual(refusals(Bezoekadres, {}), ["soortBezoekadres: soort-onbekend"])
  })

  // Kills: a limit off by one.
  it("has limits", () => {
    const tot = (extra: number) =>
      binnenlands({
        straat: "s".repeat(255 + extra),
        huisnummer: 99999 + extra,
        huisletter: "a".repeat(1 + extra),
        huisnummertoevoeging: "A1b2".padEnd(4 + extra, "c"),
        postcode: "1234AB",
        woonplaats: "w".repeat(80 + extra),
        nummeraanduidingId: nummeraanduidingId.padEnd(16 + extra, "0")
      })
    assert.deepStrictEqual(refusals(Bezoekadres, tot(0)), [])
    assert.deepStrictEqual(refusals(Bezoekadres, tot(1)), [
      "straat: tekst-te-lang",
      "huisnummer: huisnummer-ongeldig",
      "huisletter: huisletter-ongeldig",
      "huisnummertoevoeging: huisnummertoevoeging-ongeldig",
      "woonplaats: tekst-te-lang",
      "nummeraanduidingId: nummeraanduiding-id-ongeldig"
    ])
    assert.deepStrictEqual(refusals(Bezoekadres, binnenlands({ nummeraanduidingId, huisnummer: 0 })), [
      "huisnummer: huisnummer-ongeldig"
    ])
    assert.deepStrictEqual(
      refusals(
        Bezoekadres,
        binnenlands({ nummeraanduidingId, huisnummer: 1, huisletter: "Z", huisnummertoevoeging: "0" })
      ),
      []
    )
    const regels = (length: number) =>
      buitenlands({
        adresregel1: "r".repeat(length),
        adresregel2: "r".repeat(length),
        adresregel3: "r".repeat(length),
        land: { code: "BE" }
      })
    assert.deepStrictEqual(refusals(Bezoekadres, regels(80)), [])
    assert.deepStrictEqual(refusals(Bezoekadres, regels(81)), [
      "adresregel1: tekst-te-lang",
      "adresregel2: tekst-te-lang",
      "adresregel3: tekst-te-lang"
    ])
  })

  it("a BAG id has 20 at positions five and six", () => {
    for (
      const id of ["0363010000000001", "0363300000000001", "x363200000000001", "036320000000000x", "036320000000001"]
    ) {
      assert.deepStrictEqual(refusals(Bezoekadres, binnenlands({ nummeraanduidingId: id })), [
        "nummeraanduidingId: nummeraanduiding-id-ongeldig"
      ])
    }
  })

  it("stands bij or tegenover a number", () => {
    for (const aanduidingBijHuisnummer of ["bij", "tegenover"]) {
      assert.deepStrictEqual(refusals(Bezoekadres, binnenlands({ nummeraanduidingId, aanduidingBijHuisnummer })), [])
    }
    assert.deepStrictEqual(
      refusals(Bezoekadres, binnenlands({ nummeraanduidingId, aanduidingBijHuisnummer: "naast" })),
      [
        "aanduidingBijHuisnummer: aanduiding-bij-huisnummer-ongeldig"
      ]
    )
  })
})
