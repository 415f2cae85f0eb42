import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { meerInitiators } from "./meer-initiators.ts"

describe("meer-initiators", () => {
  // Kills: off by one, the others named too.
  it("finds a klantcontact exactly when it has two or more initiators, and names those", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const initiators = dossier.betrokkenen.filter(({ betrokkene }) => betrokkene.initiator).map(({ betrokkene }) =>
          betrokkene.id
        )
        assert.deepStrictEqual<unknown>(
          meerInitiators(dossier, gegeven).map(({ records, voorstel }) => ({
            ids: records.map(({ id }) => id),
            voorstel
          })),
          initiators.length >= 2 ? [{ ids: [dossier.klantcontact.id, ...initiators.sort()], voorstel: undefined }] : []
        )
      }),
      { numRuns: 150 }
    )
  })
})
