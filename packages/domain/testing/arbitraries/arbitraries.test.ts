import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import {
  Bezoekadres,
  Bsn,
  Contactgegevens,
  Contactnaam,
  Correspondentieadres,
  DigitaalAdres,
  DigitaleAdressen,
  Identificator,
  Klantcontactgegevens,
  KvkNummer,
  ongeldigheden,
  Organisatienaam,
  Partijgegevens,
  PartijId,
  Postcode,
  Rsin,
  Taalcode,
  Tijdstip,
  Vestigingsnummer,
  Voorkeurstaal
} from "../../src/index.ts"
import { identificatorKey } from "../../src/values/identificator.ts"
import { Land } from "../../src/values/land.ts"
import * as arbitraries from "../index.ts"
import type { RefusedInput } from "./invalid.ts"

const all = Object.entries<unknown>(arbitraries).filter(
  (pair): pair is [string, fc.Arbitrary<unknown>] => pair[1] instanceof fc.Arbitrary
)

describe("valid values", () => {
  it.each(all)("%s can be made, each decoded by its schema", (_, arbitrary) => {
    fc.assert(fc.property(arbitrary, (waarde) => waarde !== undefined), { numRuns: 200 })
  })
})

const ongeldig: ReadonlyArray<readonly [string, Schema.ConstraintDecoder<unknown>, fc.Arbitrary<RefusedInput>]> = [
  ["postcode", Postcode, arbitraries.ongeldigePostcode],
  ["land", Land, arbitraries.ongeldigLand],
  ["taalcode", Taalcode, arbitraries.invalidTaalcode],
  ["voorkeurstaal", Voorkeurstaal, arbitraries.ongeldigeVoorkeurstaal],
  ["bezoekadres", Bezoekadres, arbitraries.ongeldigBezoekadres],
  ["correspondentieadres", Correspondentieadres, arbitraries.ongeldigCorrespondentieadres],
  ["contactnaam", Contactnaam, arbitraries.ongeldigeContactnaam],
  ["organisatienaam", Organisatienaam, arbitraries.ongeldigeOrganisatienaam],
  ["digitaalAdres", DigitaalAdres, arbitraries.ongeldigDigitaalAdres],
  ["digitaleAdressen", DigitaleAdressen, arbitraries.ongeldigeDigitaleAdressen],
  ["contactgegevens", Contactgegevens, arbitraries.ongeldigeContactgegevens],
  ["bsn", Bsn, arbitraries.ongeldigeBsn],
  ["rsin", Rsin, arbitraries.ongeldigeRsin],
  ["kvk-nummer", KvkNummer, arbitraries.ongeldigKvkNummer],
  ["vestigingsnummer", Vestigingsnummer, arbitraries.ongeldigVestigingsnummer],
  ["identificator", Identificator, arbitraries.ongeldigeIdentificator],
  ["klantcontactgegevens", Klantcontactgegevens, arbitraries.ongeldigeKlantcontactgegevens],
  ["partijgegevens", Partijgegevens, arbitraries.ongeldigePartijgegevens],
  ["tijdstip", Tijdstip, arbitraries.ongeldigTijdstip],
  ["id", PartijId, arbitraries.ongeldigId]
]

describe("invalid values", () => {
  it.each(ongeldig)("%s is refused at its place with its code", (_, schema, arbitrary) => {
    const decode = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
    fc.assert(
      fc.property(arbitrary, ({ code, input, pad }) => {
        const uitkomst = decode(input)
        assert(uitkomst._tag === "Failure", "it was accepted")
        assert.deepInclude(
          ongeldigheden(uitkomst.failure.issue).map(({ code, pad }) => ({ code, pad: pad.map(String) })),
          { code, pad: pad.map(String) }
        )
      }),
      { numRuns: 500 }
    )
  })
})

describe("wereld", () => {
  // Kills: a generator that makes a person twice.
  it("B4: no two partijen share an identificator", () => {
    fc.assert(fc.property(arbitraries.wereld, ({ partijen }) => {
      const keys = partijen.flatMap(({ gegevens }) =>
        gegevens.identificatoren.map((one: Identificator) => JSON.stringify(identificatorKey(one)))
      )
      assert.strictEqual(new Set(keys).size, keys.length)
    }))
  })

  // Kills: a generator of broken links.
  it("B1, B2: every link leads to a record, and ids and numbers are unique", () => {
    fc.assert(fc.property(arbitraries.wereld, ({ betrokkenen, klantcontacten, partijen }) => {
      for (const betrokkene of betrokkenen) {
        assert.include(klantcontacten.map(({ id }) => id), betrokkene.klantcontact)
        if (betrokkene._tag === "Gekend") assert.include(partijen.map(({ id }) => id), betrokkene.partij)
      }
      for (const soort of [betrokkenen, klantcontacten, partijen]) {
        assert.strictEqual(new Set(soort.map(({ id }) => id)).size, soort.length)
      }
      for (const soort of [klantcontacten, partijen]) {
        assert.strictEqual(new Set(soort.map(({ nummer }) => nummer)).size, soort.length)
      }
    }))
  })

  it("holds both usage modes and every kind of partij, often enough to rely on", () => {
    const werelden = fc.sample(arbitraries.wereld, { numRuns: 100, seed: 1 })
    const soorten = [
      ...werelden.flatMap(({ betrokkenen }) => betrokkenen.map(({ _tag }) => _tag)),
      ...werelden.flatMap(({ partijen }) => partijen.map(({ gegevens }) => gegevens.soortPartij))
    ]
    for (const soort of ["Ongekend", "Gekend", "persoon", "organisatie", "contactpersoon"]) {
      assert.isAtLeast(soorten.filter((one) => one === soort).length, 20, soort)
    }
  })
})
