import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { tijdstip } from "../../testing/arbitraries/tijdstip.ts"
import { afterAttempt, type Uitkomst } from "./after-attempt.ts"
import { defaultDeliveryPolicy, delay, type DeliveryPolicy } from "./delivery-policy.ts"

const beleid: fc.Arbitrary<DeliveryPolicy> = fc.record({
  firstDelay: fc.integer({ min: 1, max: 60_000 }),
  longestDelay: fc.integer({ min: 1, max: 86_400_000 }),
  pogingen: fc.integer({ min: 1, max: 200 })
})

const poging = fc.integer({ min: 1, max: 400 })
const toeval = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const nu = tijdstip.filter((moment) => moment < "9000")
const reden = fc.constantFrom("http-503", "timeout", "ECONNREFUSED")
const mislukt = fc.record({ soort: fc.constant("mislukt" as const), reden, delay: fc.nat({ max: 100_000_000 }) }, {
  requiredKeys: ["soort", "reden"]
})

const na = (uitkomst: Uitkomst, pogingen = 1) =>
  afterAttempt(pogingen, uitkomst, "2026-11-24T12:00:00.000Z" as never, 0, defaultDeliveryPolicy)

describe("how long is waited after an attempt", () => {
  it("is twice as long each time, up to the longest; by chance up to half of that shorter (kills: no bound, a wait of nothing)", () => {
    fc.assert(fc.property(beleid, poging, toeval, (beleid, pogingen, toeval) => {
      const volle = delay(pogingen, 0, beleid)
      assert.isAtMost(volle, beleid.longestDelay)
      assert.strictEqual(delay(1, 0, beleid), Math.min(beleid.firstDelay, beleid.longestDelay))
      assert.strictEqual(delay(pogingen + 1, 0, beleid), Math.min(2 * volle, beleid.longestDelay))
      const korter = delay(pogingen, toeval, beleid)
      assert.isAtMost(korter, volle)
      assert.isAtLeast(korter, Math.floor(volle / 2))
      assert.isAtLeast(korter, 1)
      assert.isTrue(Number.isSafeInteger(korter))
    }))
  })

  it("is usually more than three days before it is given up, and never more than five", () => {
    for (const [toeval, dagen] of [[0.5, 3], [0, 4]] as const) {
      const alles = Array.from(
        { length: defaultDeliveryPolicy.pogingen - 1 },
        (_, index) => delay(index + 1, toeval, defaultDeliveryPolicy)
      ).reduce((een, ander) => een + ander)
      assert.strictEqual(Math.round(alles / 86_400_000), dagen)
    }
  })
})

describe("what follows from an attempt", () => {
  it("delivered: whatever the number of attempts", () => {
    fc.assert(fc.property(poging, nu, toeval, beleid, (pogingen, nu, toeval, beleid) => {
      assert.deepStrictEqual(afterAttempt(pogingen, { soort: "aangenomen" }, nu, toeval, beleid), { soort: "bezorgd" })
    }))
  })

  it("who has gone is not asked again", () => {
    assert.deepStrictEqual(na({ soort: "opgeheven", reden: "http-410" }), {
      soort: "onbestelbaar",
      sinds: "2026-11-24T12:00:00.000Z" as never,
      reden: "http-410"
    })
  })

  it("failed: again after the wait, or what he asked for if that is longer, never after more than the longest; given up at the last attempt and not before", () => {
    fc.assert(fc.property(poging, mislukt, nu, toeval, beleid, (pogingen, uitkomst, nu, toeval, beleid) => {
      const afloop = afterAttempt(pogingen, uitkomst, nu, toeval, beleid)
      if (pogingen >= beleid.pogingen) {
        return assert.deepStrictEqual(afloop, { soort: "onbestelbaar", sinds: nu, reden: uitkomst.reden })
      }
      if (afloop.soort !== "opnieuw") return assert.fail("again")
      const wacht = Date.parse(afloop.op) - Date.parse(nu)
      assert.strictEqual(
        wacht,
        Math.max(delay(pogingen, toeval, beleid), Math.min(uitkomst.delay ?? 0, beleid.longestDelay))
      )
      assert.strictEqual(afloop.reden, uitkomst.reden)
    }))
  })

  it("at the last attempt, and one before it", () => {
    const laatste = defaultDeliveryPolicy.pogingen
    assert.strictEqual(na({ soort: "mislukt", reden: "timeout" }, laatste).soort, "onbestelbaar")
    assert.strictEqual(na({ soort: "mislukt", reden: "timeout" }, laatste - 1).soort, "opnieuw")
  })
})
