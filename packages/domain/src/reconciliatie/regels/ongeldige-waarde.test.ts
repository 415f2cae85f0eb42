import { Redacted, Result, type Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { olderKlantcontactdossier, olderPartijdossier } from "../../../testing/arbitraries/older-dossier.ts"
import { carriedOut } from "../../../testing/carried-out.ts"
import { decode } from "../../../testing/decoding.ts"
import { circumstances, klantcontactdossier, partijdossier } from "../../../testing/index.ts"
import { Betrokkene } from "../../betrokkene/betrokkene.ts"
import { Klantcontact } from "../../klantcontact/klantcontact.ts"
import { Partij } from "../../partij/partij.ts"
import { canonicalText, ordered } from "../../values/canonical-text.ts"
import { type DigitaalAdres, vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Circumstances, Klantcontactdossier, Partijdossier } from "../dossier.ts"
import { ongeldigeWaardeInKlantcontact, ongeldigeWaardeInPartij } from "./ongeldige-waarde.ts"

/** Whether a form is today's; for an e-mail address the case of ASCII letters makes no difference. */
const isUpToDate = (adres: DigitaalAdres, form = "") =>
  vergelijkingsvorm(adres) ===
    (adres.soortDigitaalAdres === "email" ? form.replace(/[A-Z]/gu, (letter) => letter.toLowerCase()) : form)

/** The expected finding of a record: the codes, and whether it is to be normalised; empty when there is none. */
const expected = (
  schema: Schema.ConstraintDecoder<unknown>,
  record: { readonly id: string },
  adressen: ReadonlyArray<DigitaalAdres>,
  forms: ReadonlyArray<string>
) =>
  Result.match(decode(schema, ordered(record)), {
    onFailure: (fouten) => [{
      id: record.id,
      codes: [...new Set(fouten.map(({ code }) => code))].sort(),
      normalises: false
    }],
    onSuccess: (decoded) => {
      const codes = [
        ...(canonicalText(decoded) === canonicalText(record) ? [] : ["andere-schrijfwijze"]),
        ...(adressen.every((adres, place) => isUpToDate(adres, forms[place]))
          ? []
          : ["vergelijkingsvorm-verouderd"])
      ]
      return codes.length === 0 ? [] : [{ id: record.id, codes, normalises: true }]
    }
  })
const lookInKlantcontact = ({ betrokkenen, klantcontact }: Klantcontactdossier) => [
  ...expected(Klantcontact, klantcontact, [], []),
  ...betrokkenen.flatMap(({ betrokkene, vergelijkingsvormen }) =>
    expected(Betrokkene, betrokkene, betrokkene.contactgegevens.digitaleAdressen, vergelijkingsvormen)
  )
]
const lookInPartij = ({ partij, vergelijkingsvormen }: Partijdossier) =>
  expected(Partij, partij, partij.gegevens.digitaleAdressen, vergelijkingsvormen)

const summary = (bevindingen: ReadonlyArray<Bevinding>) =>
  bevindingen.map(({ kenmerken, records: [record], voorstel }) => {
    if (voorstel !== undefined) assert.deepStrictEqual<unknown>(voorstel, { soort: "normaliseren", record })
    return {
      id: record.id,
      codes: [...new Set(kenmerken.map(({ uitkomst }) => uitkomst))].sort(),
      normalises: voorstel !== undefined
    }
  })

const gegeven = {} as Circumstances

describe("ongeldige-waarde", () => {
  // Kills: a record passed over, a proposal on what is refused.
  it("finds exactly what the schema refuses or writes otherwise in a klantcontact and its betrokkenen", () => {
    fc.assert(
      fc.property(fc.oneof(klantcontactdossier, olderKlantcontactdossier), (dossier) =>
        assert.deepStrictEqual(
          summary(ongeldigeWaardeInKlantcontact(dossier, gegeven)),
          lookInKlantcontact(dossier)
        )),
      { numRuns: 250 }
    )
  })

  // Kills: a bsn refused because it is kept secret.
  it("finds the same in a partij, including a bsn", () => {
    fc.assert(
      fc.property(
        fc.oneof(partijdossier, olderPartijdossier),
        (dossier) => assert.deepStrictEqual(summary(ongeldigeWaardeInPartij(dossier, gegeven)), lookInPartij(dossier))
      ),
      { numRuns: 250 }
    )
  })

  it("finds nothing in records written today", () => {
    fc.assert(fc.property(klantcontactdossier, partijdossier, (dossier, partijdossier) => {
      const betrokkenen = dossier.betrokkenen.map((one) => ({
        ...one,
        vergelijkingsvormen: one.betrokkene.contactgegevens.digitaleAdressen.map(vergelijkingsvorm)
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

  // Kills: normalised to something that is normalised again.
  it("B6: normalising solves the finding of that record, and no finding of another", () => {
    fc.assert(
      fc.property(olderKlantcontactdossier, circumstances, (dossier, gegeven) => {
        const gevonden = ongeldigeWaardeInKlantcontact(dossier, gegeven)
        for (const { records, voorstel } of gevonden) {
          if (voorstel === undefined) continue
          assert.deepStrictEqual(
            ongeldigeWaardeInKlantcontact(carriedOut(dossier, voorstel), gegeven),
            gevonden.filter((other) => canonicalText(other.records) !== canonicalText(records))
          )
        }
      }),
      { numRuns: 150 }
    )
  })

  // Kills: somebody's name told as a field.
  it("names the place and code of each, with ? for an unknown field", () => {
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

  // Kills: a rejection that ends with another write, or outlives another value.
  it("rests on the invalid values and on no others", () => {
    const having = (dossier: Partijdossier, postcode: string, versie: number) =>
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
      assert.deepStrictEqual(having(dossier, "0123AB", 3), having(dossier, "0123AB", 4))
      assert.notDeepEqual(having(dossier, "0123AB", 3), having(dossier, "0124AB", 3))
      assert.notDeepEqual(having(dossier, "9999 xk", 3), having(dossier, "9999 xl", 3))
    }))
  })
})
