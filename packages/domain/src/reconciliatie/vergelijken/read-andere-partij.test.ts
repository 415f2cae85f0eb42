import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { anderePartij } from "../../../testing/arbitraries/andere-partij.ts"
import { writtenPartijgegevens } from "../../../testing/arbitraries/partijgegevens.ts"
import { AnderePartij } from "./andere-partij.ts"
import { type AnderePartijObjection, readAnderePartij } from "./read-andere-partij.ts"

const encode = Schema.encodeSync(AnderePartij)

const objectionsTo = (written: object): ReadonlyArray<AnderePartijObjection> =>
  readAnderePartij(written as Readonly<Record<string, unknown>>).objections

describe("reading a partij of another register", () => {
  it("reads everything that this register's API writes, and skips what is not compared", () => {
    fc.assert(fc.property(writtenPartijgegevens, (written) => {
      const { objections: objections, partij } = readAnderePartij({
        url: "https://example.nl/partijen/1",
        nummer: "0000000001",
        betrokkenen: [1],
        ...written
      })
      assert.deepStrictEqual(objections, [])
      const { interneNotitie: _notitie, zoalsOntvangen: _ontvangen, ...told } = written
      assert.sameMembers(Object.keys(partij), [
        ...Object.keys(told),
        ...("identificatoren" in told ? [] : ["identificatoren"])
      ])
    }))
  })

  // Kills: a partij that changes where it is laid down.
  it("reads its own result as the same", () => {
    fc.assert(fc.property(anderePartij, (partij) => {
      const again = readAnderePartij(JSON.parse(JSON.stringify(encode(partij))) as Record<string, unknown>)
      assert.deepStrictEqual([encode(again.partij), again.objections], [encode(partij), []])
    }))
  })

  it.each<[object, ReadonlyArray<AnderePartijObjection>]>([
    [{ soortPartij: "mens" }, [{ plaats: "#/soortPartij", code: "soort-partij-onbekend" }]],
    [{ id: "1" }, [{ plaats: "#/id", code: "id-ongeldig" }]],
    [{ identificatoren: [{ soort: "bsn", waarde: "123456789" }] }, [{
      plaats: "#/identificatoren/0/waarde",
      code: "bsn-ongeldig"
    }]],
    [{ identificatoren: { bsn: "999990019" } }, [{ plaats: "#/identificatoren", code: "type-onjuist" }]],
    [{ identificatoren: [1, 2].map(() => ({ soort: "rsin", waarde: "999990019" })) }, [{
      plaats: "#/identificatoren",
      code: "identificatorsoort-dubbel"
    }]],
    [{ bezoekadres: { soortBezoekadres: "binnenlands_adres", huisnummer: 12, postcode: "0000SS" } }, [{
      plaats: "#/bezoekadres/postcode",
      code: "postcode-ongeldig"
    }]],
    [{
      bezoekadres: { "Zoë van der Boer": 1, soortBezoekadres: "binnenlands_adres", huisnummer: 12, postcode: "1234AB" }
    }, [{ plaats: "#/bezoekadres/?", code: "onbekende-eigenschap" }]],
    [{ digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "zoe" }] }, [{
      plaats: "#/digitaleAdressen/0/adres",
      code: "email-ongeldig"
    }]],
    [{ indicatieActief: "ja" }, [{ plaats: "#/indicatieActief", code: "type-onjuist" }]]
  ])("leaves out a field that is refused, says where and why, and compares the others: %j", (fout, expected) => {
    const { objections: objections, partij } = readAnderePartij({ voorkeurstaal: { code: "nld" }, ...fout })
    assert.deepStrictEqual(objections, expected)
    assert.deepStrictEqual(
      partij,
      {
        identificatoren: [],
        voorkeurstaal: { code: "nld", naam: "Nederlands" },
        onvolledig: true
      } as unknown as AnderePartij
    )
  })

  it("reads null as no value, or as silence for a field that always has one; undefined as silence", () => {
    assert.deepStrictEqual(
      readAnderePartij({
        voorkeurstaal: undefined,
        indicatieGeheimhouding: undefined,
        bezoekadres: null,
        organisatienaam: null,
        soortPartij: null,
        digitaleAdressen: null,
        identificatoren: null,
        indicatieActief: null,
        id: null
      }),
      { partij: { identificatoren: [], bezoekadres: null, organisatienaam: null }, objections: [] }
    )
  })

  it("skips a masked bsn, and nothing else that looks like one", () => {
    assert.deepStrictEqual(
      readAnderePartij({ identificatoren: [{ soort: "bsn", waarde: "*****0019" }] }).partij.identificatoren,
      []
    )
    assert.lengthOf(objectionsTo({ identificatoren: [{ soort: "rsin", waarde: "*****0019" }] }), 1)
  })

  it("sets onvolledig itself and never reads it", () => {
    assert.deepStrictEqual(readAnderePartij({ onvolledig: true }), { partij: { identificatoren: [] }, objections: [] })
  })

  it("never dies, and never reveals a value", () => {
    const geheim = "Zoë Grafschrift"
    const somewhere = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(geheim, [geheim], { [geheim]: geheim }, { soortBezoekadres: geheim }, [{
        soort: geheim,
        waarde: geheim
      }])
    )
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(Object.keys(AnderePartij.fields).map((veld) => [veld, somewhere])), {
          requiredKeys: []
        }),
        (what) => {
          const objections = JSON.stringify(objectionsTo(what))
          assert.notInclude(objections, "Grafschrift")
        }
      )
    )
  })
})
