import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { klantcontactdossier, partij } from "../../testing/index.ts"
import type { Klantcontactdossier } from "./dossier.ts"
import { gekoppelden } from "./gekoppelden.ts"

describe("gekoppelden", () => {
  it("B2: are the gekende betrokkenen, each with the partij that he is linked to (kills: an ongekende, somebody else's partij)", () => {
    fc.assert(fc.property(klantcontactdossier, (dossier) => {
      const gevonden = gekoppelden(dossier)
      assert.deepStrictEqual(
        gevonden.map(({ betrokkene }) => betrokkene),
        dossier.betrokkenen.map(({ betrokkene }) => betrokkene).filter(({ _tag }) => _tag === "Gekend")
      )
      for (const { betrokkene, partij } of gevonden) assert.strictEqual(partij.id, betrokkene.partij)
    }))
  })

  it("B5: has nobody with another partij than his, or without (kills: whatever partij comes along)", () => {
    fc.assert(fc.property(klantcontactdossier, fc.option(partij, { nil: undefined }), (dossier, vreemde) => {
      const verward: Klantcontactdossier = {
        ...dossier,
        betrokkenen: dossier.betrokkenen.map(({ partij: _, ...een }) =>
          vreemde === undefined ? een : { ...een, partij: vreemde }
        )
      }
      assert.isEmpty(gekoppelden(verward))
    }))
  })
})
