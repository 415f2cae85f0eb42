import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../../testing/index.ts"
import { geenBetrokkene } from "./geen-betrokkene.ts"

describe("geen-betrokkene", () => {
  it("finds a klantcontact exactly when nobody is involved in it", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
      const expected = {
        regel: "geen-betrokkene",
        records: [{ soort: "klantcontact", id: dossier.klantcontact.id }],
        kenmerken: [],
        rustOp: []
      }
      assert.deepStrictEqual<unknown>(
        geenBetrokkene(dossier, gegeven),
        dossier.betrokkenen.length === 0 ? [expected] : []
      )
      assert.deepStrictEqual<unknown>(geenBetrokkene({ ...dossier, betrokkenen: [] }, gegeven), [expected])
    }))
  })
})
