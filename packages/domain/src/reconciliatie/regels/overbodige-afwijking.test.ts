import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { uitgevoerd } from "../../../testing/carried-out.ts"
import { klantcontactdossier, omstandigheden } from "../../../testing/index.ts"
import { bepaalContactgegevens } from "../../opvolging/bepaal-contactgegevens.ts"
import { fullInzage } from "../../partij/inzagerecht.ts"
import { zelfdeDigitaalAdres } from "../../values/digitaal-adres.ts"
import { canonical } from "../canonical.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import { type Gekoppelde, gekoppelden } from "../gekoppelden.ts"
import { overbodigeAfwijking } from "./overbodige-afwijking.ts"

/** By what somebody is reached, whoever gave it. */
const waarden = (bron: Pick<Gekoppelde, "betrokkene" | "partij">) => {
  const { digitaleAdressen, weggelaten: _weggelaten, ...overig } = bepaalContactgegevens(bron, fullInzage)
  return {
    ...Object.fromEntries(
      Object.entries(overig).map(([soort, gegeven]) => [soort, typeof gegeven === "object" ? gegeven.waarde : gegeven])
    ),
    digitaleAdressen: digitaleAdressen.map(({ voorkeur, waarde }) => canonical({ voorkeur, waarde })).sort()
  }
}

/** Kind by kind: what he gave is what his actieve partij has, and which address is preferred does not hang on it. */
const overbodig = (
  { betrokkene: { contactgegevens: eigen }, partij: { gegevens } }: Gekoppelde
): ReadonlyArray<string> => {
  if (!gegevens.indicatieActief) return []
  const vanPartij = gegevens as object as { readonly [veld: string]: unknown }
  const enkelvoudig =
    (["contactnaam", "organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"] as const)
      .filter((veld) => eigen[veld] !== undefined && canonical(eigen[veld]) === canonical(vanPartij[veld]))
  const digitaal = [...new Set(eigen.digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres))].filter(
    (soort) => {
      const van = (adressen: typeof eigen.digitaleAdressen) =>
        adressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort).map(canonical).sort()
      if (canonical(van(eigen.digitaleAdressen)) !== canonical(van(gegevens.digitaleAdressen))) return false
      const [zijn, hun] = [eigen.communicatiekanaal, gegevens.voorkeurskanaal]
      if (zijn === undefined) return hun?.soortDigitaalAdres !== soort
      return zijn.soortDigitaalAdres !== soort || (hun !== undefined && zelfdeDigitaalAdres(zijn, hun))
    }
  )
  return [
    ...enkelvoudig.map((veld) => veld === "contactnaam" ? "naam" : veld),
    ...digitaal.map((soort) => `digitaalAdres.${soort}`)
  ]
}

const bevonden = (dossier: Klantcontactdossier, gegeven: Parameters<typeof overbodigeAfwijking>[1]) =>
  overbodigeAfwijking(dossier, gegeven).map((
    { kenmerken, records }
  ) => [records[0].id, kenmerken.map(({ veld }) => veld).sort()])

describe("overbodige-afwijking", () => {
  it("B7: finds every kind that is what the partij has, and no other (kills: a difference overlooked, a preference lost, a partij that is not actief)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        const verwacht = gekoppelden(dossier).map((een) => [een.betrokkene.id, [...overbodig(een)].sort()] as const)
          .filter(([, soorten]) => soorten.length > 0)
        assert.deepStrictEqual<unknown>(bevonden(dossier, gegeven), verwacht)
      }),
      { numRuns: 250 }
    )
  })

  it("B6, B7: carried out, it changes nothing today: the follow-up has the same values (kills: kinds that may go one by one and not together)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        for (const { voorstel } of overbodigeAfwijking(dossier, gegeven)) {
          assert(voorstel?.soort === "afwijking-verwijderen")
          assert.isNotEmpty(voorstel.afwijkingen)
          const van = (een: Klantcontactdossier) =>
            gekoppelden(een).filter(({ betrokkene }) => betrokkene.id === voorstel.betrokkene).map(waarden)
          assert.deepStrictEqual(van(uitgevoerd(dossier, voorstel)), van(dossier))
        }
      }),
      { numRuns: 150 }
    )
  })

  it("is another finding once one of those kinds has another value, and the same while they have not (kills: it rests on more or on less)", () => {
    fc.assert(fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
      const herschreven = {
        ...dossier,
        betrokkenen: dossier.betrokkenen.map((een) => ({
          ...een,
          betrokkene: {
            ...een.betrokkene,
            initiator: !een.betrokkene.initiator,
            versie: een.betrokkene.versie + 1 as typeof een.betrokkene.versie
          }
        }))
      }
      assert.deepStrictEqual(overbodigeAfwijking(herschreven, gegeven), overbodigeAfwijking(dossier, gegeven))
      for (const { rustOp, voorstel } of overbodigeAfwijking(dossier, gegeven)) {
        assert(voorstel?.soort === "afwijking-verwijderen")
        assert.lengthOf(rustOp, voorstel.afwijkingen.length + 1)
      }
    }))
  })
})
