import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { klantcontactdossier, omstandigheden } from "../../../testing/index.ts"
import { meerInitiators } from "./meer-initiators.ts"

describe("meer-initiators", () => {
  it("finds a klantcontact, with those who took the initiative, exactly when they are two or more (kills: off by one, the others named too)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
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
