import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { gelezen } from "../../testing/decoding.ts"
import { contactgegevens } from "../../testing/index.ts"
import { Contactgegevens, DigitaalAdres, geenContactgegevens } from "../index.ts"
import { afwijkingenVan } from "./afwijking.ts"
import { withRestoredValues } from "./with-restored-values.ts"
import { zonderAfwijkingen } from "./zonder-afwijkingen.ts"

const isGeldig = (gegevens: Contactgegevens) =>
  assert.deepStrictEqual(gelezen(Contactgegevens, JSON.parse(JSON.stringify(gegevens))), gegevens)

describe("contactgegevens that come back", () => {
  it("B10: are all that was taken away, where nothing is given since", () => {
    fc.assert(
      fc.property(contactgegevens, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (gegevens, keuzes) => {
        const weg = afwijkingenVan(gegevens).filter((_, plaats) => keuzes[plaats])
        const terug = withRestoredValues(zonderAfwijkingen(gegevens, weg), gegevens, weg)
        assert.deepStrictEqual({ ...terug, digitaleAdressen: [] }, { ...gegevens, digitaleAdressen: [] })
        assert.sameDeepMembers([...terug.digitaleAdressen], [...gegevens.digitaleAdressen])
      })
    )
  })

  it("B7: leave what is given since as it is, kind by kind, and nothing comes back that was not taken away", () => {
    fc.assert(fc.property(contactgegevens, contactgegevens, (nu, eerder) => {
      const terug = withRestoredValues(nu, eerder, afwijkingenVan(eerder))
      assert.deepStrictEqual({ ...terug, ...nu, digitaleAdressen: terug.digitaleAdressen }, terug)
      assert.deepStrictEqual(terug.digitaleAdressen.slice(0, nu.digitaleAdressen.length), nu.digitaleAdressen)
      const soorten = nu.digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres)
      for (const { soortDigitaalAdres } of terug.digitaleAdressen.slice(nu.digitaleAdressen.length)) {
        assert.notInclude(soorten, soortDigitaalAdres)
      }
      isGeldig(terug)
      assert.deepStrictEqual(withRestoredValues(nu, eerder, []), nu)
    }))
  })

  it("are never more digital addresses than there may be", () => {
    const chat = (aantal: number, soortDigitaalAdres: string) =>
      Array.from(
        { length: aantal },
        (_, plaats) => gelezen(DigitaalAdres, { soortDigitaalAdres, adres: `naam${plaats}` })
      )
    const met = (aantal: number, soort: string) =>
      ({ ...geenContactgegevens, digitaleAdressen: chat(aantal, soort) }) as Contactgegevens
    const terug = (aantal: number) =>
      withRestoredValues(met(30, "chat"), met(aantal, "forum"), [{
        soort: "digitaalAdres",
        soortDigitaalAdres: "forum"
      }])
        .digitaleAdressen.length
    assert.deepStrictEqual([terug(20), terug(21)], [50, 30])
  })
})
