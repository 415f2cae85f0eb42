import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { klantcontactdossier, partij } from "../../testing/index.ts"
import type { Klantcontactdossier } from "./dossier.ts"
import { gekoppelden } from "./gekoppelden.ts"

describe("gekoppelden", () => {
  // Kills: an ongekende, somebody else's partij.
  it("B2: are the gekende betrokkenen, each with the linked partij", () => {
    fc.assert(fc.property(klantcontactdossier, (dossier) => {
      const gevonden = gekoppelden(dossier)
      assert.deepStrictEqual(
        gevonden.map(({ betrokkene }) => betrokkene),
        dossier.betrokkenen.map(({ betrokkene }) => betrokkene).filter(({ _tag }) => _tag === "Gekend")
      )
      for (const { betrokkene, partij } of gevonden) assert.strictEqual(partij.id, betrokkene.partij)
    }))
  })

  // Kills: whatever partij comes along.
  it("B5: leaves out a betrokkene without a partij or with another than the linked one", () => {
    fc.assert(fc.property(klantcontactdossier, fc.option(partij, { nil: undefined }), (dossier, stranger) => {
      const mixedUp: Klantcontactdossier = {
        ...dossier,
        betrokkenen: dossier.betrokkenen.map(({ partij: _, ...one }) =>
          stranger === undefined ? one : { ...one, partij: stranger }
        )
      }
      assert.isEmpty(gekoppelden(mixedUp))
    }))
  })
})
