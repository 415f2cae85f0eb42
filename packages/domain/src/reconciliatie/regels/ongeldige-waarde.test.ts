import { Redacted, Result, type Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { ouderKlantcontactdossier, ouderPartijdossier } from "../../../testing/arbitraries/older-dossier.ts"
import { uitgevoerd } from "../../../testing/carried-out.ts"
import { decodeer } from "../../../testing/decoding.ts"
import { klantcontactdossier, omstandigheden, partijdossier } from "../../../testing/index.ts"
import { Betrokkene } from "../../betrokkene/betrokkene.ts"
import { Klantcontact } from "../../klantcontact/klantcontact.ts"
import { Partij } from "../../partij/partij.ts"
import { type DigitaalAdres, vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import type { Bevinding } from "../bevinding.ts"
import { canonical, ordered } from "../canonical.ts"
import type { Circumstances, Klantcontactdossier, Partijdossier } from "../dossier.ts"
import { ongeldigeWaardeInKlantcontact, ongeldigeWaardeInPartij } from "./ongeldige-waarde.ts"

/** What is to be found of a record: its refusals with their codes, whether it is to be normalised, or nothing. */
const verwacht = (
  schema: Schema.ConstraintDecoder<unknown>,
  record: { readonly id: string },
  adressen: ReadonlyArray<DigitaalAdres>,
  vormen: ReadonlyArray<string>
) =>
  Result.match(decodeer(schema, ordered(record)), {
    onFailure: (fouten) => [{
      id: record.id,
      codes: [...new Set(fouten.map(({ code }) => code))].sort(),
      normaliseert: false
    }],
    onSuccess: (gelezen) => {
      const codes = [
        ...(canonical(gelezen) === canonical(record) ? [] : ["andere-schrijfwijze"]),
        ...(adressen.every((adres, plaats) => vergelijkingsvorm(adres) === vormen[plaats])
          ? []
          : ["vergelijkingsvorm-verouderd"])
      ]
      return codes.length === 0 ? [] : [{ id: record.id, codes, normaliseert: true }]
    }
  })
const kijkInKlantcontact = ({ betrokkenen, klantcontact }: Klantcontactdossier) => [
  ...verwacht(Klantcontact, klantcontact, [], []),
  ...betrokkenen.flatMap(({ betrokkene, vergelijkingsvormen }) =>
    verwacht(Betrokkene, betrokkene, betrokkene.contactgegevens.digitaleAdressen, vergelijkingsvormen)
  )
]
const kijkInPartij = ({ partij, vergelijkingsvormen }: Partijdossier) =>
  verwacht(Partij, partij, partij.gegevens.digitaleAdressen, vergelijkingsvormen)

const samengevat = (bevindingen: ReadonlyArray<Bevinding>) =>
  bevindingen.map(({ kenmerken, records: [record], voorstel }) => {
    if (voorstel !== undefined) assert.deepStrictEqual<unknown>(voorstel, { soort: "normaliseren", record })
    return {
      id: record.id,
      codes: [...new Set(kenmerken.map(({ uitkomst }) => uitkomst))].sort(),
      normaliseert: voorstel !== undefined
    }
  })

const gegeven = {} as Circumstances

describe("ongeldige-waarde", () => {
  it("finds in a klantcontact and in each betrokkene just what its schema refuses or writes otherwise (kills: a record passed over, a proposal on what is refused)", () => {
    fc.assert(
      fc.property(fc.oneof(klantcontactdossier, ouderKlantcontactdossier), (dossier) =>
        assert.deepStrictEqual(
          samengevat(ongeldigeWaardeInKlantcontact(dossier, gegeven)),
          kijkInKlantcontact(dossier)
        )),
      { numRuns: 250 }
    )
  })

  it("finds the same of a partij, bsn and all (kills: a bsn refused because it is kept secret)", () => {
    fc.assert(
      fc.property(
        fc.oneof(partijdossier, ouderPartijdossier),
        (dossier) =>
          assert.deepStrictEqual(samengevat(ongeldigeWaardeInPartij(dossier, gegeven)), kijkInPartij(dossier))
      ),
      { numRuns: 250 }
    )
  })

  it("finds nothing in what is written today", () => {
    fc.assert(fc.property(klantcontactdossier, partijdossier, (dossier, partijdossier) => {
      const betrokkenen = dossier.betrokkenen.map((een) => ({
        ...een,
        vergelijkingsvormen: een.betrokkene.contactgegevens.digitaleAdressen.map(vergelijkingsvorm)
      }))
      assert.isEmpty(ongeldigeWaardeInKlantcontact({ ...dossier, betrokkenen }, gegeven))
      assert.isEmpty(
        ongeldigeWaardeInPartij({
          ...partijdossier,
          vergelijkingsvormen: partijdossier.partij.gegevens.digitaleAdressen.map(vergelijkingsvorm)
        }, gegeven)
      )
    }))
  })

  it("B6: normalising takes away what it found in that record, and nothing of another's (kills: normalised to something that is normalised again)", () => {
    fc.assert(
      fc.property(ouderKlantcontactdossier, omstandigheden, (dossier, gegeven) => {
        const gevonden = ongeldigeWaardeInKlantcontact(dossier, gegeven)
        for (const { records, voorstel } of gevonden) {
          if (voorstel === undefined) continue
          assert.deepStrictEqual(
            ongeldigeWaardeInKlantcontact(uitgevoerd(dossier, voorstel), gegeven),
            gevonden.filter((ander) => canonical(ander.records) !== canonical(records))
          )
        }
      }),
      { numRuns: 150 }
    )
  })

  it("names the place and the code of each, a name that no field has as ? (kills: somebody's name told as a field)", () => {
    fc.assert(fc.property(partijdossier, (dossier) => {
      fc.pre(dossier.partij.gegevens.soortPartij === "persoon")
      const gegevens = {
        ...dossier.partij.gegevens,
        identificatoren: [{ soort: "bsn", waarde: Redacted.make("999990018") }],
        bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "0123AB", huisnummer: 1, Zandstra: "x" },
        voorkeurstaal: { code: "xxx" }
      }
      const [bevinding] = ongeldigeWaardeInPartij({
        ...dossier,
        partij: { ...dossier.partij, gegevens } as unknown as Partij
      }, gegeven)
      assert.sameDeepMembers(bevinding?.kenmerken as Array<unknown>, [
        { veld: "#/gegevens/identificatoren/0/waarde", uitkomst: "bsn-ongeldig" },
        { veld: "#/gegevens/bezoekadres/?", uitkomst: "onbekende-eigenschap" },
        { veld: "#/gegevens/bezoekadres/postcode", uitkomst: "postcode-ongeldig" },
        { veld: "#/gegevens/voorkeurstaal/code", uitkomst: "taal-onbekend" }
      ])
      assert.isUndefined(bevinding?.voorstel)
    }))
  })

  it("rests on the values that are wrong and on no others (kills: a rejection that ends with another write, or outlives another value)", () => {
    const met = (dossier: Partijdossier, postcode: string, versie: number) =>
      ongeldigeWaardeInPartij({
        ...dossier,
        partij: {
          ...dossier.partij,
          versie,
          gegevens: {
            ...dossier.partij.gegevens,
            bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode, huisnummer: 1 }
          }
        } as unknown as Partij
      }, gegeven).map(({ rustOp }) => rustOp)
    fc.assert(fc.property(partijdossier, (dossier) => {
      assert.deepStrictEqual(met(dossier, "0123AB", 3), met(dossier, "0123AB", 4))
      assert.notDeepEqual(met(dossier, "0123AB", 3), met(dossier, "0124AB", 3))
      assert.notDeepEqual(met(dossier, "9999 xk", 3), met(dossier, "9999 xl", 3))
    }))
  })
})
