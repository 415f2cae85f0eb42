import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { vertegenwoordigerZonderKlant } from "./vertegenwoordiger-zonder-klant.ts"

describe("vertegenwoordiger-zonder-klant", () => {
  // Kills: found beside a klant, or where nobody is.
  it("finds a klantcontact with its vertegenwoordigers exactly when it has no klant", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const van = (rol: string) =>
          dossier.betrokkenen.filter(({ betrokkene }) => betrokkene.rol === rol).map(({ betrokkene }) => betrokkene.id)
        const isAlone = van("vertegenwoordiger").length > 0 && van("klant").length === 0
        assert.deepStrictEqual<unknown>(
          vertegenwoordigerZonderKlant(dossier, gegeven).map(({ records, voorstel }) => ({
            ids: records.map(({ id }) => id),
            voorstel
          })),
          isAlone ? [{ ids: [dossier.klantcontact.id, ...van("vertegenwoordiger").sort()], voorstel: undefined }] : []
        )
      }),
      { numRuns: 150 }
    )
  })
})
