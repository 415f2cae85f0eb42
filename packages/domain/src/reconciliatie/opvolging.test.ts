import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { circumstances, klantcontactdossier } from "../../testing/index.ts"
import { daysEarlier } from "../values/tijdstip.ts"
import { longClosed, opvolgingOpen, statusTogether } from "./opvolging.ts"

const day = 24 * 60 * 60 * 1000

describe("the follow-up", () => {
  // Kills: off by one, the periods changed round.
  it("is open within the opvolgtermijn of a klantcontact without internetaken, and long closed after verouderdNa", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, ({ betrokkenen, klantcontact }, gegeven) => {
        const dossier = { betrokkenen, klantcontact }
        const ago = Date.parse(gegeven.peildatum) - Date.parse(klantcontact.gegevens.plaatsgevondenOp)
        assert.strictEqual(opvolgingOpen(dossier, gegeven), ago < gegeven.beleid.opvolgtermijn * day)
        assert.strictEqual(longClosed(dossier, gegeven), ago > gegeven.beleid.verouderdNa * day)
      }),
      { numRuns: 150 }
    )
  })

  // Kills: the term beside what the internetaken say; data called outdated while somebody has yet to use it.
  it("is open while an internetaak has to be done and closed once all are done, whatever the term", () => {
    fc.assert(
      fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
        const toDo = { ...dossier, statusInternetaken: "te_verwerken" as const }
        assert.isTrue(opvolgingOpen(toDo, gegeven))
        assert.isFalse(longClosed(toDo, gegeven))
        const done = { ...dossier, statusInternetaken: "verwerkt" as const }
        const ago = Date.parse(gegeven.peildatum) - Date.parse(dossier.klantcontact.gegevens.plaatsgevondenOp)
        assert.isFalse(opvolgingOpen(done, gegeven))
        assert.strictEqual(longClosed(done, gegeven), ago > gegeven.beleid.verouderdNa * day)
      }),
      { numRuns: 150 }
    )
  })

  // Kills: the first or the last internetaak speaking for all.
  it("has to be done if one internetaak has, in whatever order", () => {
    assert.isUndefined(statusTogether([]))
    assert.strictEqual(statusTogether(["verwerkt", "verwerkt"]), "verwerkt")
    assert.strictEqual(statusTogether(["verwerkt", "te_verwerken"]), "te_verwerken")
    assert.strictEqual(statusTogether(["te_verwerken", "verwerkt"]), "te_verwerken")
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
