import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import type { Partij } from "../../partij/partij.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Dossierbetrokkene } from "../dossier.ts"
import { gegevensVanPartijInOngekende } from "./gegevens-van-partij-in-ongekende.ts"

const equal = ({ betrokkene: { contactgegevens } }: Dossierbetrokkene, partij: Partij): ReadonlyArray<string> => {
  const [own, theirs] = [contactgegevens, partij.gegevens].map((gegevens) =>
    gegevens as object as { readonly [veld: string]: unknown }
  )
  const adressen = new Set(partij.gegevens.digitaleAdressen.map(canonicalText))
  return [
    ...["contactnaam", "organisatienaam", "bezoekadres", "correspondentieadres"]
      .filter((veld) => own?.[veld] !== undefined && canonicalText(own[veld]) === canonicalText(theirs?.[veld]))
      .map((veld) => veld === "contactnaam" ? "naam" : veld),
    ...new Set(
      contactgegevens.digitaleAdressen.filter((adres) => adressen.has(canonicalText(adres))).map((
        { soortDigitaalAdres }
      ) => `digitaalAdres.${soortDigitaalAdres}`)
    )
  ]
}

/** The shared kinds with each candidate that has two or more in common with an unlinked betrokkene. */
const takenOver = (one: Dossierbetrokkene): ReadonlyArray<ReadonlyArray<string>> =>
  one.betrokkene._tag === "Gekend" || !one.ontkoppeld
    ? []
    : one.candidates.map((partij) => equal(one, partij).toSorted()).filter((soorten) => soorten.length >= 2)

describe("gegevens-van-partij-in-ongekende", () => {
  // Kills: one kind, kinds of two partijen added up, who was never linked.
  it("B5: finds exactly the unlinked betrokkenen with two or more kinds equal to one partij's", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        assert.deepStrictEqual<unknown>(
          gegevensVanPartijInOngekende(dossier, gegeven).map((
            { kenmerken, records }
          ) => [records, kenmerken.map(({ veld }) => veld).sort()]),
          dossier.betrokkenen.flatMap((one) =>
            takenOver(one).map((soorten) => [[{ soort: "betrokkene", id: one.betrokkene.id }], soorten])
          )
        )
      }),
      { numRuns: 250 }
    )
  })

  // Kills: the id of the partij in what is told.
  it("B5: names no partij and proposes nothing", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        for (const { rustOp: _rustOp, voorstel, ...told } of gegevensVanPartijInOngekende(dossier, gegeven)) {
          assert.isUndefined(voorstel)
          for (const { id } of dossier.betrokkenen.flatMap(({ candidates }) => candidates)) {
            assert.notInclude(JSON.stringify(told), id)
          }
        }
      }),
      { numRuns: 150 }
    )
  })

  // Kills: a rejection that outlives another copy, or ends with another rol.
  it("rests on the id of the partij and the equal values, and on nothing else", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, fc.uuid(), (dossier, gegeven, id) => {
        const having = (different: (one: Dossierbetrokkene) => Dossierbetrokkene) =>
          gegevensVanPartijInOngekende({ ...dossier, betrokkenen: dossier.betrokkenen.map(different) }, gegeven).map((
            { rustOp }
          ) => rustOp)
        const nu = having((one) => one)
        assert.deepStrictEqual(
          having(({ betrokkene, ...one }) => ({
            ...one,
            betrokkene: { ...betrokkene, initiator: !betrokkene.initiator }
          })),
          nu
        )
        const anderePartij = having(({ candidates, ...one }) => ({
          ...one,
          candidates: candidates.map((partij) => ({ ...partij, id: id as Partij["id"] }))
        }))
        assert.lengthOf(anderePartij, nu.length)
        anderePartij.forEach((rustOp, place) => assert.notDeepEqual(rustOp, nu[place]))
      }),
      { numRuns: 150 }
    )
  })
})
