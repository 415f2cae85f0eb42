import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { geenInitiator } from "./geen-initiator.ts"

describe("geen-initiator", () => {
  // Kills: found where nobody is involved, or where one klant is involved and nobody else.
  it("finds a klantcontact exactly when none of its betrokkenen is initiator, and it is not one klant alone", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const { betrokkenen, klantcontact } = dossier
        const zonder = betrokkenen.length > 0 && betrokkenen.every(({ betrokkene }) => !betrokkene.initiator)
          && (betrokkenen.length > 1 || betrokkenen[0]?.betrokkene.rol === "vertegenwoordiger")
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
