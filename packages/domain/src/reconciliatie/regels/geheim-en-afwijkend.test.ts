import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { klantcontactdossier, omstandigheden } from "../../../testing/index.ts"
import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { canonical } from "../canonical.ts"
import { type Gekoppelde, gekoppelden } from "../gekoppelden.ts"
import { geheimEnAfwijkend } from "./geheim-en-afwijkend.ts"

const open = ({ betrokkene: { contactgegevens: eigen }, partij: { gegevens } }: Gekoppelde): ReadonlyArray<string> => {
  if (!gegevens.indicatieGeheimhouding) return []
  const geheim = gegevens as object as { readonly [veld: string]: unknown }
  const adressen = new Set(
    gegevens.digitaleAdressen.map((adres) => `${adres.soortDigitaalAdres} ${vergelijkingsvorm(adres)}`)
  )
  const velden = [["naam", "contactnaam"], ["bezoekadres", "bezoekadres"], [
    "correspondentieadres",
    "correspondentieadres"
  ]] as const
  return [
    ...velden.filter(([, veld]) => eigen[veld] !== undefined && canonical(eigen[veld]) === canonical(geheim[veld])).map(
      (
        [soort]
      ) => soort
    ),
    ...new Set(
      eigen.digitaleAdressen.filter((adres) => adressen.has(`${adres.soortDigitaalAdres} ${vergelijkingsvorm(adres)}`))
        .map(({ soortDigitaalAdres }) => `digitaalAdres.${soortDigitaalAdres}`)
    )
  ]
}

describe("geheim-en-afwijkend", () => {
  it("B9: finds each kind in which the secret of a partij stands open, however an address is written, and no other (kills: geheimhouding not asked, addresses compared as written)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        assert.deepStrictEqual<unknown>(
          geheimEnAfwijkend(dossier, gegeven).map(({ kenmerken, records }) => [
            records,
            kenmerken.map(({ veld }) => veld).sort()
          ]),
          gekoppelden(dossier).map((een) =>
            [[{ soort: "betrokkene", id: een.betrokkene.id }], [...open(een)].sort()] as const
          ).filter(([, soorten]) => soorten.length > 0)
        )
      }),
      { numRuns: 250 }
    )
  })

  it("reports and proposes nothing; it rests on the partij and on what the two share", () => {
    fc.assert(fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
      for (const { kenmerken, rustOp, voorstel } of geheimEnAfwijkend(dossier, gegeven)) {
        assert.isUndefined(voorstel)
        assert.lengthOf(rustOp, 1 + kenmerken.length)
      }
    }))
  })
})
