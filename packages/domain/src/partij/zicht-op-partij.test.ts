import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { frozen } from "../../testing/frozen.ts"
import { partij } from "../../testing/index.ts"
import type { Inzagerecht } from "./inzagerecht.ts"
import type { Partij } from "./partij.ts"
import { maySee, zichtOpPartij } from "./zicht-op-partij.ts"

const right: fc.Arbitrary<Inzagerecht> = fc.record({ geheim: fc.boolean(), bsn: fc.boolean() })

/** A partij that asks for geheimhouding, or does not. */
const partijMet = (indicatieGeheimhouding: boolean): fc.Arbitrary<Partij> =>
  partij.map((one) => frozen({ ...one, gegevens: { ...one.gegevens, indicatieGeheimhouding } }))

describe("zichtOpPartij", () => {
  it("B9: without the right two partijen with geheimhouding look the same that share id, nummer, soort, version and whether they are actief (kills: anything else shown)", () => {
    fc.assert(fc.property(partijMet(true), partijMet(true), fc.boolean(), (one, ander, bsn) => {
      const disguised = {
        ...ander,
        id: one.id,
        nummer: one.nummer,
        versie: one.versie,
        gegevens: {
          ...ander.gegevens,
          soortPartij: one.gegevens.soortPartij,
          indicatieActief: one.gegevens.indicatieActief
        }
      } as Partij
      assert.deepStrictEqual(
        zichtOpPartij(disguised, { geheim: false, bsn }),
        zichtOpPartij(one, { geheim: false, bsn: !bsn })
      )
    }))
  })

  it("B9: without the right it is told that something was left out, and which partij it is (kills: geheimhouding that is not told)", () => {
    fc.assert(fc.property(partijMet(true), (one) => {
      const { gegevens: { indicatieActief, soortPartij }, id, nummer, versie } = one
      assert.deepStrictEqual(zichtOpPartij(one, { geheim: false, bsn: true }), {
        _tag: "Geheim",
        partij: { id, nummer, versie, gegevens: { soortPartij, indicatieActief } },
        weggelaten: [{ soort: "partijgegevens", reden: "geheimhouding" }]
      })
    }))
  })

  it("B9: with the right, or where nothing is secret, the whole partij is seen (kills: everybody kept out, the indicatie not asked)", () => {
    fc.assert(fc.property(partijMet(true), partijMet(false), fc.boolean(), right, (geheim, open, bsn, elk) => {
      assert.deepInclude(zichtOpPartij(geheim, { geheim: true, bsn }), { _tag: "Open", partij: geheim })
      assert.deepInclude(zichtOpPartij(open, elk), { _tag: "Open", partij: open })
    }))
  })

  it("a bsn is readable only by right (kills: the right to what is secret taken for the right to a bsn)", () => {
    fc.assert(fc.property(partijMet(false), fc.boolean(), (one, geheim) => {
      assert.deepInclude(zichtOpPartij(one, { geheim, bsn: true }), { bsn: "leesbaar" })
      assert.deepInclude(zichtOpPartij(one, { geheim, bsn: false }), { bsn: "gemaskeerd" })
    }))
  })

  it("B9: who may see a partij sees it, and nobody else does (kills: two rules that differ)", () => {
    fc.assert(fc.property(partij, right, (one, elk) => {
      assert.strictEqual(maySee(one, elk), zichtOpPartij(one, elk)._tag === "Open")
    }))
  })
})
