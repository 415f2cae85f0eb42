import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import type { Betrokkene } from "../../betrokkene/betrokkene.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partij } from "../../partij/partij.ts"
import { type DigitaalAdres, zelfdeDigitaalAdres } from "../../values/digitaal-adres.ts"
import { zelfdeGegeven } from "../../values/zelfde-gegeven.ts"
import type { Dossierbetrokkene } from "../dossier.ts"
import { verouderdeAfwijking } from "./verouderde-afwijking.ts"

const day = 24 * 60 * 60 * 1000

const soorten = (gegevens: Partial<Contactgegevens>): ReadonlySet<string> =>
  new Set([
    ...(gegevens.contactnaam === undefined ? [] : ["naam"]),
    ...(["organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"] as const).filter((soort) =>
      gegevens[soort] !== undefined
    ),
    ...(gegevens.digitaleAdressen ?? []).map(({ soortDigitaalAdres }) => `digitaalAdres.${soortDigitaalAdres}`)
  ])

/** When the partij was given what it has of this kind; an empty text if that is unknown. */
const givenOf = ({ gegevenOp, registratiedatum, versie }: Partij, soort: string): string => {
  const [kind, digital] = soort.split(".")
  const veld = kind === "naam" ? "contactnaam" : kind
  const kept = digital === undefined
    ? Object.entries(gegevenOp?.velden ?? {}).find(([naam]) => naam === veld)?.[1]
    : gegevenOp?.digitaal?.[digital]
  return kept ?? (versie === 1 ? registratiedatum : "")
}

/** When the betrokkene gave what it has of this kind. */
const ownOf = ({ gegevenOp, registratiedatum }: Betrokkene, soort: string): string =>
  gegevenOp?.soorten[soort] ?? registratiedatum

/** Whether the two differ in this kind, also if their follow-up goes by another preference. */
const isOther = (one: Contactgegevens, other: Partij["gegevens"], soort: string): boolean => {
  const [kind, digital] = soort.split(".")
  const [own, ander] = [one, other].map(({ digitaleAdressen }) =>
    digitaleAdressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === digital)
  )
  const lacks = (adressen: typeof own, adres: DigitaalAdres) =>
    !(adressen ?? []).some((known) => zelfdeDigitaalAdres(known, adres))
  if (digital !== undefined) {
    return (own ?? []).some((adres) => lacks(ander, adres)) || (ander ?? []).some((adres) => lacks(own, adres))
  }
  return Object.entries(zelfdeGegeven).some(([veld, zelfde]) =>
    veld === (kind === "naam" ? "contactnaam" : kind) &&
    !zelfde(one[veld as "bezoekadres"], (other as object as Partial<Contactgegevens>)[veld as "bezoekadres"])
  )
}

describe("verouderde-afwijking", () => {
  // Kills: each condition left out.
  it("finds exactly the kinds with another value given later to an actieve partij, long after the follow-up", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const longAgo = dossier.statusInternetaken !== "te_verwerken" &&
          Date.parse(gegeven.peildatum) - Date.parse(dossier.klantcontact.gegevens.plaatsgevondenOp) >
            gegeven.beleid.verouderdNa * day
        const verouderd = ({ betrokkene, partij }: Dossierbetrokkene): ReadonlyArray<string> =>
          longAgo && partij?.gegevens.indicatieActief === true
            ? [...soorten(betrokkene.contactgegevens)].filter((soort) =>
              soorten(partij.gegevens as object).has(soort) &&
              isOther(betrokkene.contactgegevens, partij.gegevens, soort)
              && givenOf(partij, soort) > ownOf(betrokkene, soort)
            )
            : []
        assert.deepStrictEqual<unknown>(
          verouderdeAfwijking(dossier, gegeven).map(({ kenmerken, records }) => [
            records,
            kenmerken.map(({ veld }) => veld).sort()
          ]),
          dossier.betrokkenen.map((one) =>
            [[{ soort: "betrokkene", id: one.betrokkene.id }], [...verouderd(one)].sort()] as const
          ).filter(([, over]) => over.length > 0)
        )
      }),
      { numRuns: 400 }
    )
  })

  // Kills: a rejection that outlives what was rejected.
  it("proposes to remove the kinds that it names, and rests on both values of them", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        for (const { kenmerken, records: [{ id }], rustOp, voorstel } of verouderdeAfwijking(dossier, gegeven)) {
          assert(voorstel?.soort === "afwijking-verwijderen")
          assert.strictEqual<string>(voorstel.betrokkene, id)
          assert.deepStrictEqual(
            voorstel.afwijkingen.map(({ soort, soortDigitaalAdres }) =>
              soort === "digitaalAdres" ? `${soort}.${soortDigitaalAdres}` : soort
            ),
            kenmerken.map(({ veld }) => veld)
          )
          assert.lengthOf(rustOp, 1 + 2 * voorstel.afwijkingen.length)
        }
      }),
      { numRuns: 250 }
    )
  })
})
