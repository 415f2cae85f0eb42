import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { carriedOut } from "../../../testing/carried-out.ts"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { bepaalContactgegevens } from "../../opvolging/bepaal-contactgegevens.ts"
import { fullInzage } from "../../partij/inzagerecht.ts"
import { zelfdeDigitaalAdres } from "../../values/digitaal-adres.ts"
import { canonical } from "../canonical.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { type Gekoppelde, gekoppelden } from "../gekoppelden.ts"
import { overbodigeAfwijking } from "./overbodige-afwijking.ts"

/** The values by which somebody is reached, whoever gave them. */
const waarden = (bron: Pick<Gekoppelde, "betrokkene" | "partij">) => {
  const { digitaleAdressen, weggelaten: _weggelaten, ...rest } = bepaalContactgegevens(bron, fullInzage)
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([soort, gegeven]) => [soort, typeof gegeven === "object" ? gegeven.waarde : gegeven])
    ),
    digitaleAdressen: digitaleAdressen.map(({ voorkeur, waarde }) => canonical({ voorkeur, waarde })).sort()
  }
}

/** Per kind: it equals what the actieve partij has, and the preferred address does not depend on it. */
const overbodig = (
  { betrokkene: { contactgegevens: own }, partij: { gegevens } }: Gekoppelde
): ReadonlyArray<string> => {
  if (!gegevens.indicatieActief) return []
  const ofPartij = gegevens as object as { readonly [veld: string]: unknown }
  const single = (["contactnaam", "organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"] as const)
    .filter((veld) => own[veld] !== undefined && canonical(own[veld]) === canonical(ofPartij[veld]))
  const digitalFields = [...new Set(own.digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres))].filter(
    (soort) => {
      const van = (adressen: typeof own.digitaleAdressen) =>
        adressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort).map(canonical).sort()
      if (canonical(van(own.digitaleAdressen)) !== canonical(van(gegevens.digitaleAdressen))) return false
      const [ownKanaal, partijKanaal] = [own.communicatiekanaal, gegevens.voorkeurskanaal]
      if (ownKanaal === undefined) return partijKanaal?.soortDigitaalAdres !== soort
      return ownKanaal.soortDigitaalAdres !== soort ||
        (partijKanaal !== undefined && zelfdeDigitaalAdres(ownKanaal, partijKanaal))
    }
  )
  return [
    ...single.map((veld) => veld === "contactnaam" ? "naam" : veld),
    ...digitalFields.map((soort) => `digitaalAdres.${soort}`)
  ]
}

const foundIn = (dossier: Klantcontactdossier, gegeven: Parameters<typeof overbodigeAfwijking>[1]) =>
  overbodigeAfwijking(dossier, gegeven).map((
    { kenmerken, records }
  ) => [records[0].id, kenmerken.map(({ veld }) => veld).sort()])

describe("overbodige-afwijking", () => {
  // Kills: a difference overlooked, a preference lost, a partij that is not actief.
  it("B7: finds exactly the kinds that equal what the partij has", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const expected = gekoppelden(dossier).map((one) => [one.betrokkene.id, [...overbodig(one)].sort()] as const)
          .filter(([, soorten]) => soorten.length > 0)
        assert.deepStrictEqual<unknown>(foundIn(dossier, gegeven), expected)
      }),
      { numRuns: 250 }
    )
  })

  // Kills: kinds that may go one by one and not together.
  it("B6, B7: carrying it out leaves the values for the follow-up the same", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        for (const { voorstel } of overbodigeAfwijking(dossier, gegeven)) {
          assert(voorstel?.soort === "afwijking-verwijderen")
          assert.isNotEmpty(voorstel.afwijkingen)
          const van = (one: Klantcontactdossier) =>
            gekoppelden(one).filter(({ betrokkene }) => betrokkene.id === voorstel.betrokkene).map(waarden)
          assert.deepStrictEqual(van(carriedOut(dossier, voorstel)), van(dossier))
        }
      }),
      { numRuns: 150 }
    )
  })

  // Kills: it rests on more or on less.
  it("is another finding exactly when one of those kinds gets another value", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
      const rewritten = {
        ...dossier,
        betrokkenen: dossier.betrokkenen.map((one) => ({
          ...one,
          betrokkene: {
            ...one.betrokkene,
            initiator: !one.betrokkene.initiator,
            versie: one.betrokkene.versie + 1 as typeof one.betrokkene.versie
          }
        }))
      }
      assert.deepStrictEqual(overbodigeAfwijking(rewritten, gegeven), overbodigeAfwijking(dossier, gegeven))
      for (const { rustOp, voorstel } of overbodigeAfwijking(dossier, gegeven)) {
        assert(voorstel?.soort === "afwijking-verwijderen")
        assert.lengthOf(rustOp, voorstel.afwijkingen.length + 1)
      }
    }))
  })
})
