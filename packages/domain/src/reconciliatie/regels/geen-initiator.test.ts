import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { geenInitiator } from "./geen-initiator.ts"

describe("geen-initiator", () => {
  // Kills: found where nobody is involved.
  it("finds a klantcontact with betrokkenen exactly when none of them is initiator", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const { betrokkenen, klantcontact } = dossier
        const zonder = betrokkenen.length > 0 && betrokkenen.every(({ betrokkene }) => !betrokkene.initiator)
        assert.deepStrictEqual<unknown>(
          geenInitiator(dossier, gegeven).map(({ records, voorstel }) => ({
            ids: records.map(({ id }) => id),
            voorstel
          })),
          zonder
            ? [{
              ids: [klantcontact.id, ...betrokkenen.map(({ betrokkene }) => betrokkene.id).sort()],
              voorstel: undefined
            }]
            : []
        )
      }),
      { numRuns: 150 }
    )
  })
})
