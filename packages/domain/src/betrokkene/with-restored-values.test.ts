import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read } from "../../testing/decoding.ts"
import { contactgegevens } from "../../testing/index.ts"
import { Contactgegevens, DigitaalAdres, geenContactgegevens } from "../index.ts"
import { afwijkingenVan } from "./afwijking.ts"
import { withRestoredValues } from "./with-restored-values.ts"
import { zonderAfwijkingen } from "./zonder-afwijkingen.ts"

const isGeldig = (gegevens: Contactgegevens) =>
  assert.deepStrictEqual(read(Contactgegevens, JSON.parse(JSON.stringify(gegevens))), gegevens)

describe("contactgegevens that come back", () => {
  it("B10: everything that was taken away comes back if nothing was given since", () => {
    fc.assert(
      fc.property(contactgegevens, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (gegevens, choices) => {
        const gone = afwijkingenVan(gegevens).filter((_, place) => choices[place])
        const back = withRestoredValues(zonderAfwijkingen(gegevens, gone), gegevens, gone)
        assert.deepStrictEqual({ ...back, digitaleAdressen: [] }, { ...gegevens, digitaleAdressen: [] })
        assert.sameDeepMembers([...back.digitaleAdressen], [...gegevens.digitaleAdressen])
      })
    )
  })

  it("B7: kinds given since stay as they are, and nothing else comes back", () => {
    fc.assert(fc.property(contactgegevens, contactgegevens, (nu, earlier) => {
      const back = withRestoredValues(nu, earlier, afwijkingenVan(earlier))
      const ontvangen = back.zoalsOntvangen === undefined ? {} : { zoalsOntvangen: back.zoalsOntvangen }
      assert.deepStrictEqual({ ...back, ...nu, ...ontvangen, digitaleAdressen: back.digitaleAdressen }, back)
      for (const [veld, waarde] of Object.entries({ ...back.zoalsOntvangen })) {
        const isOfNow = veld in { ...nu, ...nu.zoalsOntvangen }
        const from: Readonly<Record<string, unknown>> = { ...(isOfNow ? nu : earlier).zoalsOntvangen }
        assert.deepStrictEqual(waarde, from[veld])
      }
      assert.deepStrictEqual(back.digitaleAdressen.slice(0, nu.digitaleAdressen.length), nu.digitaleAdressen)
      const soorten = nu.digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres)
      for (const { soortDigitaalAdres } of back.digitaleAdressen.slice(nu.digitaleAdressen.length)) {
        assert.notInclude(soorten, soortDigitaalAdres)
      }
      isGeldig(back)
      assert.deepStrictEqual(withRestoredValues(nu, earlier, []), nu)
    }))
  })

  it("are never more digital addresses than there may be", () => {
    const chat = (count: number, soortDigitaalAdres: string) =>
      Array.from(
        { length: count },
        (_, place) => read(DigitaalAdres, { soortDigitaalAdres, adres: `naam${place}` })
      )
    const met = (count: number, soort: string) =>
      ({ ...geenContactgegevens, digitaleAdressen: chat(count, soort) }) as Contactgegevens
    const back = (count: number) =>
      withRestoredValues(met(30, "chat"), met(count, "forum"), [{
        soort: "digitaalAdres",
        soortDigitaalAdres: "forum"
      }])
        .digitaleAdressen.length
    assert.deepStrictEqual([back(20), back(21)], [50, 30])
  })
})
