import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { zelfdeAdres } from "../../values/zelfde-adres.ts"
import { zelfdeContactnaam } from "../../values/zelfde-contactnaam.ts"
import { type Gekoppelde, gekoppelden } from "../gekoppelden.ts"
import { geheimEnAfwijkend } from "./geheim-en-afwijkend.ts"

const open = ({ betrokkene: { contactgegevens: own }, partij: { gegevens } }: Gekoppelde): ReadonlyArray<string> => {
  if (!gegevens.indicatieGeheimhouding) return []
  const geheim = gegevens as object as { readonly [veld: string]: unknown }
  const adressen = new Set(
    gegevens.digitaleAdressen.map((adres) => `${adres.soortDigitaalAdres} ${vergelijkingsvorm(adres)}`)
  )
  const places = [geheim["bezoekadres"], geheim["correspondentieadres"]]
  return [
    ...(zelfdeContactnaam(own.contactnaam, geheim["contactnaam"]) ? ["naam"] : []),
    ...(["bezoekadres", "correspondentieadres"] as const).filter((veld) =>
      places.some((place) => zelfdeAdres(own[veld], place))
    ),
    ...new Set(
      own.digitaleAdressen.filter((adres) => adressen.has(`${adres.soortDigitaalAdres} ${vergelijkingsvorm(adres)}`))
        .map(({ soortDigitaalAdres }) => `digitaalAdres.${soortDigitaalAdres}`)
    )
  ]
}

describe("geheim-en-afwijkend", () => {
  // Kills: geheimhouding not asked, addresses compared as written.
  it("B9: finds exactly the kinds that reveal a partij's secret data, however an address is written", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        assert.deepStrictEqual<unknown>(
          geheimEnAfwijkend(dossier, gegeven).map(({ kenmerken, records }) => [
            records,
            kenmerken.map(({ veld }) => veld).sort()
          ]),
          gekoppelden(dossier).map((one) =>
            [[{ soort: "betrokkene", id: one.betrokkene.id }], [...open(one)].sort()] as const
          ).filter(([, soorten]) => soorten.length > 0)
        )
      }),
      { numRuns: 250 }
    )
  })

  it("proposes nothing, and rests on the partij and on the shared data", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
      for (const { kenmerken, rustOp, voorstel } of geheimEnAfwijkend(dossier, gegeven)) {
        assert.isUndefined(voorstel)
        assert.lengthOf(rustOp, 1 + kenmerken.length)
      }
    }))
  })
})
