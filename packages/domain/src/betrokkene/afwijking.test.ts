import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, written } from "../../testing/decoding.ts"
import { frozen } from "../../testing/frozen.ts"
import { contactgegevens } from "../../testing/index.ts"
import { type Afwijking, Afwijking as Schema, afwijkingenVan } from "./afwijking.ts"
import { Contactgegevens, geenContactgegevens } from "./contactgegevens.ts"
import { zonderAfwijkingen } from "./zonder-afwijkingen.ts"

/** Contactgegevens with a subset of the kinds that they hold. */
const withSingle = contactgegevens.chain((all) => fc.tuple(fc.constant(all), fc.subarray([...afwijkingenVan(all)])))

const naam = ({ soort, soortDigitaalAdres }: Afwijking): string => `${soort} ${soortDigitaalAdres}`
const namen = (gegevens: Contactgegevens): ReadonlyArray<string> => afwijkingenVan(gegevens).map(naam)

describe("afwijkingenVan", () => {
  // Kills: a kind forgotten or told twice.
  it("B7: names each present kind once, digital addresses by their soort", () => {
    fc.assert(fc.property(contactgegevens, (gegevens) => {
      const { communicatiekanaal: _, contactnaam, digitaleAdressen, zoalsOntvangen: _ontvangen, ...rest } = gegevens
      const expected = [
        ...Object.keys(rest),
        ...(contactnaam === undefined ? [] : ["naam"]),
        ...new Set(digitaleAdressen.map(({ soortDigitaalAdres }) => `digitaalAdres ${soortDigitaalAdres}`))
      ].map((soort) => soort.startsWith("digitaalAdres") ? soort : `${soort} undefined`)
      assert.sameOrderedMembers([...namen(gegevens)].sort(), expected.sort())
      for (const afwijking of afwijkingenVan(gegevens)) assert.deepStrictEqual(read(Schema, afwijking), afwijking)
    }))
    assert.isEmpty(afwijkingenVan(geenContactgegevens))
  })

  // Kills: soorten as they come.
  it("names kinds in the same order, whatever the order of the addresses", () => {
    fc.assert(fc.property(contactgegevens, (gegevens) => {
      const reversed = { ...gegevens, digitaleAdressen: gegevens.digitaleAdressen.toReversed() }
      assert.deepStrictEqual(afwijkingenVan(reversed), afwijkingenVan(gegevens))
    }))
  })
})

describe("zonderAfwijkingen", () => {
  // Kills: half a kind, another soort.
  it("B7: removes the named kinds as a whole and leaves the others unchanged", () => {
    fc.assert(
      fc.property(withSingle, ([gegevens, gone]) => {
        const over = zonderAfwijkingen(frozen(gegevens), gone)
        assert.deepStrictEqual(namen(over), namen(gegevens).filter((one) => !gone.map(naam).includes(one)))
        for (const [veld, waarde] of Object.entries(over)) {
          if (veld !== "digitaleAdressen" && veld !== "zoalsOntvangen") {
            assert.deepStrictEqual(waarde, gegevens[veld as keyof Contactgegevens])
          }
        }
        const stays = Object.entries(gegevens.zoalsOntvangen ?? {}).filter(([veld]) =>
          !gone.some(({ soort }) => soort === veld)
        )
        assert.deepStrictEqual(Object.entries(over.zoalsOntvangen ?? {}), stays)
        const soorten = gone.map(({ soortDigitaalAdres }) => soortDigitaalAdres)
        assert.deepStrictEqual(
          over.digitaleAdressen,
          gegevens.digitaleAdressen.filter(({ soortDigitaalAdres }) => !soorten.includes(soortDigitaalAdres))
        )
      }),
      { numRuns: 300 }
    )
  })

  // Kills: one that is not among the addresses.
  it("leaves valid contactgegevens: the communicatiekanaal is removed with its soort and with no other kind", () => {
    fc.assert(
      fc.property(withSingle, ([gegevens, gone]) => {
        const over = zonderAfwijkingen(gegevens, gone)
        assert.deepStrictEqual(read(Contactgegevens, written(Contactgegevens, over)), over)
        const soort = gegevens.communicatiekanaal?.soortDigitaalAdres
        const goesAlong = soort !== undefined && gone.some(({ soortDigitaalAdres }) => soortDigitaalAdres === soort)
        assert.deepStrictEqual(over.communicatiekanaal, goesAlong ? undefined : gegevens.communicatiekanaal)
      }),
      { numRuns: 300 }
    )
  })

  it("removes nothing without kinds, and everything with all kinds", () => {
    fc.assert(fc.property(contactgegevens, (gegevens) => {
      assert.deepStrictEqual(zonderAfwijkingen(gegevens, []), gegevens)
      const { zoalsOntvangen: _, ...none } = zonderAfwijkingen(gegevens, afwijkingenVan(gegevens))
      assert.deepStrictEqual<object>(none, { ...geenContactgegevens })
    }))
  })
})
