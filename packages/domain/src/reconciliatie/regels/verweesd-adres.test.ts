import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, verweesdeAdressen } from "../../../testing/index.ts"
import { verweesdAdres } from "./verweesd-adres.ts"

const day = 24 * 60 * 60 * 1000

describe("verweesd-adres", () => {
  // Kills: off by one, another owner.
  it("finds orphaned addresses exactly after their respijt, and proposes to delete those of that owner", () => {
    fc.assert(
      fc.property(verweesdeAdressen, circumstances, (adressen, gegeven) => {
        const past = Date.parse(gegeven.peildatum) - Date.parse(adressen.registratiedatum) >
          gegeven.beleid.respijtVerweesdAdres * day
        assert.deepStrictEqual<unknown>(
          verweesdAdres(adressen, gegeven).map(({ records, voorstel }) => ({ records, voorstel })),
          past
            ? [{
              records: [adressen.eigenaar],
              voorstel: { soort: "adressen-verwijderen", eigenaar: adressen.eigenaar }
            }]
            : []
        )
      }),
      { numRuns: 150 }
    )
  })
})
