import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { frozen } from "../../testing/frozen.ts"
import { partij } from "../../testing/index.ts"
import type { Inzagerecht } from "./inzagerecht.ts"
import type { Partij } from "./partij.ts"
import { maySee, zichtOpPartij } from "./zicht-op-partij.ts"

const recht: fc.Arbitrary<Inzagerecht> = fc.record({ geheim: fc.boolean(), bsn: fc.boolean() })

/** A partij that asks for geheimhouding, or does not. */
const partijMet = (indicatieGeheimhouding: boolean): fc.Arbitrary<Partij> =>
  partij.map((een) => frozen({ ...een, gegevens: { ...een.gegevens, indicatieGeheimhouding } }))

describe("zichtOpPartij", () => {
  it("B9: without the right two partijen with geheimhouding look the same that share id, nummer, soort, version and whether they are actief (kills: anything else shown)", () => {
    fc.assert(fc.property(partijMet(true), partijMet(true), fc.boolean(), (een, ander, bsn) => {
      const vermomd = {
        ...ander,
        id: een.id,
        nummer: een.nummer,
        versie: een.versie,
        gegevens: {
          ...ander.gegevens,
          soortPartij: een.gegevens.soortPartij,
          indicatieActief: een.gegevens.indicatieActief
        }
      } as Partij
      assert.deepStrictEqual(
        zichtOpPartij(vermomd, { geheim: false, bsn }),
        zichtOpPartij(een, { geheim: false, bsn: !bsn })
      )
    }))
  })

  it("B9: without the right it is told that something was left out, and which partij it is (kills: geheimhouding that is not told)", () => {
    fc.assert(fc.property(partijMet(true), (een) => {
      const { gegevens: { indicatieActief, soortPartij }, id, nummer, versie } = een
      assert.deepStrictEqual(zichtOpPartij(een, { geheim: false, bsn: true }), {
        _tag: "Geheim",
        partij: { id, nummer, versie, gegevens: { soortPartij, indicatieActief } },
        weggelaten: [{ soort: "partijgegevens", reden: "geheimhouding" }]
      })
    }))
  })

  it("B9: with the right, or where nothing is secret, the whole partij is seen (kills: everybody kept out, the indicatie not asked)", () => {
    fc.assert(fc.property(partijMet(true), partijMet(false), fc.boolean(), recht, (geheim, open, bsn, elk) => {
      assert.deepInclude(zichtOpPartij(geheim, { geheim: true, bsn }), { _tag: "Open", partij: geheim })
      assert.deepInclude(zichtOpPartij(open, elk), { _tag: "Open", partij: open })
    }))
  })

  it("a bsn is readable only by right (kills: the right to what is secret taken for the right to a bsn)", () => {
    fc.assert(fc.property(partijMet(false), fc.boolean(), (een, geheim) => {
      assert.deepInclude(zichtOpPartij(een, { geheim, bsn: true }), { bsn: "leesbaar" })
      assert.deepInclude(zichtOpPartij(een, { geheim, bsn: false }), { bsn: "gemaskeerd" })
    }))
  })

  it("B9: who may see a partij sees it, and nobody else does (kills: two rules that differ)", () => {
    fc.assert(fc.property(partij, recht, (een, elk) => {
      assert.strictEqual(maySee(een, elk), zichtOpPartij(een, elk)._tag === "Open")
    }))
  })
})
