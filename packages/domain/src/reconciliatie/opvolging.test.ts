import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../testing/index.ts"
import { daysEarlier } from "../values/tijdstip.ts"
import { longClosed, opvolgingOpen } from "./opvolging.ts"

const day = 24 * 60 * 60 * 1000

describe("the follow-up", () => {
  // Kills: off by one, the periods changed round.
  it("is open within the opvolgtermijn of the klantcontact, and long closed after verouderdNa", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, ({ klantcontact }, gegeven) => {
        const ago = Date.parse(gegeven.peildatum) - Date.parse(klantcontact.gegevens.plaatsgevondenOp)
        assert.strictEqual(opvolgingOpen(klantcontact, gegeven), ago < gegeven.beleid.opvolgtermijn * day)
        assert.strictEqual(longClosed(klantcontact, gegeven), ago > gegeven.beleid.verouderdNa * day)
      }),
      { numRuns: 150 }
    )
  })

  // Kills: days of the calendar of a place.
  it("counts days of 24 hours, also across daylight saving and leap days", () => {
    for (
      const [days, earlier] of [[1, "2024-03-30T12:00:00.000Z"], [31, "2024-02-29T12:00:00.000Z"], [
        36500,
        "1924-04-25T12:00:00.000Z"
      ]] as const
    ) {
      assert.strictEqual(daysEarlier("2024-03-31T12:00:00.000Z" as Parameters<typeof daysEarlier>[0], days), earlier)
    }
  })
})
