import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { tijdstip } from "../../testing/arbitraries/tijdstip.ts"
import { afterAttempt, type AttemptOutcome } from "./after-attempt.ts"
import { defaultDeliveryPolicy, delay, type DeliveryPolicy } from "./delivery-policy.ts"

const beleid: fc.Arbitrary<DeliveryPolicy> = fc.record({
  firstDelay: fc.integer({ min: 1, max: 60_000 }),
  longestDelay: fc.integer({ min: 1, max: 86_400_000 }),
  pogingen: fc.integer({ min: 1, max: 200 })
})

const attempt = fc.integer({ min: 1, max: 400 })
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const nu = tijdstip.filter((moment) => moment < "9000")
const reden = fc.constantFrom("http-503", "timeout", "ECONNREFUSED")
const failed = fc.record({ soort: fc.constant("mislukt" as const), reden, delay: fc.nat({ max: 100_000_000 }) }, {
  requiredKeys: ["soort", "reden"]
})

const na = (uitkomst: AttemptOutcome, attempts = 1) =>
  afterAttempt(attempts, uitkomst, "2026-11-24T12:00:00.000Z" as never, 0, defaultDeliveryPolicy)

describe("how long is waited after an attempt", () => {
  // Kills: no bound, a wait of nothing.
  it("doubles each time up to the longest, and is shortened at random by at most half", () => {
    fc.assert(fc.property(beleid, attempt, random, (beleid, attempts, random) => {
      const full = delay(attempts, 0, beleid)
      assert.isAtMost(full, beleid.longestDelay)
      assert.strictEqual(delay(1, 0, beleid), Math.min(beleid.firstDelay, beleid.longestDelay))
      assert.strictEqual(delay(attempts + 1, 0, beleid), Math.min(2 * full, beleid.longestDelay))
      const shorter = delay(attempts, random, beleid)
      assert.isAtMost(shorter, full)
      assert.isAtLeast(shorter, Math.floor(full / 2))
      assert.isAtLeast(shorter, 1)
      assert.isTrue(Number.isSafeInteger(shorter))
    }))
  })

  it("gives up after usually more than three days, and never more than five", () => {
    for (const [random, days] of [[0.5, 3], [0, 4]] as const) {
      const everything = Array.from(
        { length: defaultDeliveryPolicy.pogingen - 1 },
        (_, index) => delay(index + 1, random, defaultDeliveryPolicy)
      ).reduce((one, ander) => one + ander)
      assert.strictEqual(Math.round(everything / 86_400_000), days)
    }
  })
})

describe("what follows from an attempt", () => {
  it("is delivered, whatever the number of attempts", () => {
    fc.assert(fc.property(attempt, nu, random, beleid, (attempts, nu, random, beleid) => {
      assert.deepStrictEqual(afterAttempt(attempts, { soort: "aangenomen" }, nu, random, beleid), { soort: "bezorgd" })
    }))
  })

  it("a subscriber that is gone is not tried again", () => {
    assert.deepStrictEqual(na({ soort: "opgeheven", reden: "http-410" }), {
      soort: "onbestelbaar",
      sinds: "2026-11-24T12:00:00.000Z" as never,
      reden: "http-410"
    })
  })

  it("retries after the longer of the delay and the requested wait, within the limit, until the last attempt", () => {
    fc.assert(fc.property(attempt, failed, nu, random, beleid, (attempts, uitkomst, nu, random, beleid) => {
      const outcome = afterAttempt(attempts, uitkomst, nu, random, beleid)
      if (attempts >= beleid.pogingen) {
        return assert.deepStrictEqual(outcome, { soort: "onbestelbaar", sinds: nu, reden: uitkomst.reden })
      }
      if (outcome.soort !== "opnieuw") return assert.fail("again")
      const waits = Date.parse(outcome.op) - Date.parse(nu)
      assert.strictEqual(
        waits,
        Math.max(delay(attempts, random, beleid), Math.min(uitkomst.delay ?? 0, beleid.longestDelay))
      )
      assert.strictEqual(outcome.reden, uitkomst.reden)
    }))
  })

  it("at the last attempt, and one before it", () => {
    const last = defaultDeliveryPolicy.pogingen
    assert.strictEqual(na({ soort: "mislukt", reden: "timeout" }, last).soort, "onbestelbaar")
    assert.strictEqual(na({ soort: "mislukt", reden: "timeout" }, last - 1).soort, "opnieuw")
  })
})
