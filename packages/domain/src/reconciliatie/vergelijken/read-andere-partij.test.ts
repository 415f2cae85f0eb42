import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { anderePartij } from "../../../testing/arbitraries/andere-partij.ts"
import { geschrevenPartijgegevens } from "../../../testing/arbitraries/partijgegevens.ts"
import { AnderePartij } from "./andere-partij.ts"
import { leesAnderePartij, type Objection } from "./read-andere-partij.ts"

const schrijf = Schema.encodeSync(AnderePartij)

const bezwarenVan = (geschreven: object): ReadonlyArray<Objection> =>
  leesAnderePartij(geschreven as Readonly<Record<string, unknown>>).bezwaren

describe("reading what another register tells of a partij", () => {
  it("takes over all that this register's API writes, and passes over what is not compared", () => {
    fc.assert(fc.property(geschrevenPartijgegevens, (geschreven) => {
      const { bezwaren, partij } = leesAnderePartij({
        url: "https://example.nl/partijen/1",
        nummer: "0000000001",
        betrokkenen: [1],
        ...geschreven
      })
      assert.deepStrictEqual(bezwaren, [])
      const { interneNotitie: _eigen, ...verteld } = geschreven
      assert.sameMembers(Object.keys(partij), [
        ...Object.keys(verteld),
        ...("identificatoren" in verteld ? [] : ["identificatoren"])
      ])
    }))
  })

  it("reads again what it read, as the same (kills: a partij that changes where it is laid down)", () => {
    fc.assert(fc.property(anderePartij, (partij) => {
      const weer = leesAnderePartij(JSON.parse(JSON.stringify(schrijf(partij))) as Record<string, unknown>)
      assert.deepStrictEqual([schrijf(weer.partij), weer.bezwaren], [schrijf(partij), []])
    }))
  })

  it.each<[object, ReadonlyArray<Objection>]>([
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
  ])("leaves out a field that is refused, says where and why, and compares the others: %j", (fout, verwacht) => {
    const { bezwaren, partij } = leesAnderePartij({ voorkeurstaal: { code: "nld" }, ...fout })
    assert.deepStrictEqual(bezwaren, verwacht)
    assert.deepStrictEqual(
      partij,
      {
        identificatoren: [],
        voorkeurstaal: { code: "nld", naam: "Nederlands" },
        onvolledig: true
      } as unknown as AnderePartij
    )
  })

  it("takes null for: none, and where something there always is, for silence; what is undefined, for silence", () => {
    assert.deepStrictEqual(
      leesAnderePartij({
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
      { partij: { identificatoren: [], bezoekadres: null, organisatienaam: null }, bezwaren: [] }
    )
  })

  it("passes over a masked bsn, and nothing else that has the look of one", () => {
    assert.deepStrictEqual(
      leesAnderePartij({ identificatoren: [{ soort: "bsn", waarde: "*****0019" }] }).partij.identificatoren,
      []
    )
    assert.lengthOf(bezwarenVan({ identificatoren: [{ soort: "rsin", waarde: "*****0019" }] }), 1)
  })

  it("takes onvolledig from nobody but itself", () => {
    assert.deepStrictEqual(leesAnderePartij({ onvolledig: true }), { partij: { identificatoren: [] }, bezwaren: [] })
  })

  it("neither dies on anything, nor tells a value of it", () => {
    const geheim = "Zoë Grafschrift"
    const ergens = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(geheim, [geheim], { [geheim]: geheim }, { soortBezoekadres: geheim }, [{
        soort: geheim,
        waarde: geheim
      }])
    )
    fc.assert(
      fc.property(
        fc.record(Object.fromEntries(Object.keys(AnderePartij.fields).map((veld) => [veld, ergens])), {
          requiredKeys: []
        }),
        (wat) => {
          const bezwaren = JSON.stringify(bezwarenVan(wat))
          assert.notInclude(bezwaren, "Grafschrift")
        }
      )
    )
  })
})
