import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { frozen } from "../../testing/frozen.ts"
import { partij } from "../../testing/index.ts"
import type { Inzagerecht } from "./inzagerecht.ts"
import type { Partij } from "./partij.ts"
import { maySee, zichtOpPartij } from "./zicht-op-partij.ts"

const right: fc.Arbitrary<Pick<Inzagerecht, "geheim" | "bsn">> = fc.record({ geheim: fc.boolean(), bsn: fc.boolean() })

/** A partij that asks for geheimhouding, or does not. */
const partijMet = (indicatieGeheimhouding: boolean): fc.Arbitrary<Partij> =>
  partij.map((one) => frozen({ ...one, gegevens: { ...one.gegevens, indicatieGeheimhouding } }))

describe("zichtOpPartij", () => {
  // Kills: anything else shown.
  it("B9: without the right, a view holds only id, nummer, soort, version and indicatieActief", () => {
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

  // Kills: geheimhouding that is not told.
  it("B9: without the right, the view says that something was left out, and of which partij", () => {
    fc.assert(fc.property(partijMet(true), (one) => {
      const { gegevens: { indicatieActief, soortPartij }, id, nummer, versie } = one
      assert.deepStrictEqual(zichtOpPartij(one, { geheim: false, bsn: true }), {
        _tag: "Geheim",
        partij: { id, nummer, versie, gegevens: { soortPartij, indicatieActief } },
        weggelaten: [{ soort: "partijgegevens", reden: "geheimhouding" }]
      })
    }))
  })

  // Kills: everybody kept out, the indicatie not asked.
  it("B9: with the right, or without geheimhouding, the whole partij is visible", () => {
    fc.assert(fc.property(partijMet(true), partijMet(false), fc.boolean(), right, (geheim, open, bsn, each) => {
      assert.deepInclude(zichtOpPartij(geheim, { geheim: true, bsn }), { _tag: "Open", partij: geheim })
      assert.deepInclude(zichtOpPartij(open, each), { _tag: "Open", partij: open })
    }))
  })

  // Kills: the right to what is secret taken for the right to a bsn.
  it("a bsn is readable only by right", () => {
    fc.assert(fc.property(partijMet(false), fc.boolean(), (one, geheim) => {
      assert.deepInclude(zichtOpPartij(one, { geheim, bsn: true }), { bsn: "leesbaar" })
      assert.deepInclude(zichtOpPartij(one, { geheim, bsn: false }), { bsn: "gemaskeerd" })
    }))
  })

  // Kills: two rules that differ.
  it("B9: exactly those with the right see a partij", () => {
    fc.assert(fc.property(partij, right, (one, each) => {
      assert.strictEqual(maySee(one, each), zichtOpPartij(one, each)._tag === "Open")
    }))
  })
})
