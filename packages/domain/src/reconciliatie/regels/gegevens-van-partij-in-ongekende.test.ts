import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { klantcontactdossier, omstandigheden } from "../../../testing/index.ts"
import type { Partij } from "../../partij/partij.ts"
import { canonical } from "../canonical.ts"
import type { Dossierbetrokkene } from "../dossier.ts"
import { gegevensVanPartijInOngekende } from "./gegevens-van-partij-in-ongekende.ts"

const gelijk = ({ betrokkene: { contactgegevens } }: Dossierbetrokkene, partij: Partij): ReadonlyArray<string> => {
  const [eigen, zijn] = [contactgegevens, partij.gegevens].map((gegevens) =>
    gegevens as object as { readonly [veld: string]: unknown }
  )
  const adressen = new Set(partij.gegevens.digitaleAdressen.map(canonical))
  return [
    ...["contactnaam", "organisatienaam", "bezoekadres", "correspondentieadres"]
      .filter((veld) => eigen?.[veld] !== undefined && canonical(eigen[veld]) === canonical(zijn?.[veld]))
      .map((veld) => veld === "contactnaam" ? "naam" : veld),
    ...new Set(
      contactgegevens.digitaleAdressen.filter((adres) => adressen.has(canonical(adres))).map(({ soortDigitaalAdres }) =>
        `digitaalAdres.${soortDigitaalAdres}`
      )
    )
  ]
}

/** Of each kandidaat that has two kinds or more in common with somebody who was unlinked, those kinds. */
const takenOver = (een: Dossierbetrokkene): ReadonlyArray<string> =>
  een.betrokkene._tag === "Gekend" || !een.ontkoppeld
    ? []
    : [...new Set(een.kandidaten.map((partij) => gelijk(een, partij)).filter((soorten) => soorten.length >= 2).flat())]
      .sort()

describe("gegevens-van-partij-in-ongekende", () => {
  it("B5: finds who was unlinked and has two kinds or more just as one partij has them, and nobody else (kills: one kind, kinds of two partijen added up, who was never linked)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        assert.deepStrictEqual<unknown>(
          gegevensVanPartijInOngekende(dossier, gegeven).map((
            { kenmerken, records }
          ) => [records, kenmerken.map(({ veld }) => veld).sort()]),
          dossier.betrokkenen.map((een) => [[{ soort: "betrokkene", id: een.betrokkene.id }], takenOver(een)] as const)
            .filter(([, soorten]) => soorten.length > 0)
        )
      }),
      { numRuns: 250 }
    )
  })

  it("B5: names no partij, reports and proposes nothing (kills: the id of the partij in what is told)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        for (const { rustOp: _rustOp, voorstel, ...verteld } of gegevensVanPartijInOngekende(dossier, gegeven)) {
          assert.isUndefined(voorstel)
          for (const { id } of dossier.betrokkenen.flatMap(({ kandidaten }) => kandidaten)) {
            assert.notInclude(JSON.stringify(verteld), id)
          }
        }
      }),
      { numRuns: 150 }
    )
  })

  it("rests on which partij it is and on what is the same, and on nothing else (kills: a rejection that outlives another copy, or ends with another rol)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, fc.uuid(), (dossier, gegeven, id) => {
        const met = (anders: (een: Dossierbetrokkene) => Dossierbetrokkene) =>
          gegevensVanPartijInOngekende({ ...dossier, betrokkenen: dossier.betrokkenen.map(anders) }, gegeven).map((
            { rustOp }
          ) => rustOp)
        const nu = met((een) => een)
        assert.deepStrictEqual(
          met(({ betrokkene, ...een }) => ({
            ...een,
            betrokkene: { ...betrokkene, initiator: !betrokkene.initiator }
          })),
          nu
        )
        const anderePartij = met(({ kandidaten, ...een }) => ({
          ...een,
          kandidaten: kandidaten.map((partij) => ({ ...partij, id: id as Partij["id"] }))
        }))
        assert.lengthOf(anderePartij, nu.length)
        anderePartij.forEach((rustOp, plaats) => assert.notDeepEqual(rustOp, nu[plaats]))
      }),
      { numRuns: 150 }
    )
  })
})
