import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { klantcontactdossier, omstandigheden } from "../../../testing/index.ts"
import { geenInitiator } from "./geen-initiator.ts"

describe("geen-initiator", () => {
  it("finds a klantcontact, with its betrokkenen, exactly when it has any and none took the initiative (kills: found where nobody is involved)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
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
