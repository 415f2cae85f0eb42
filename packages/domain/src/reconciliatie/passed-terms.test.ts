import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { beleid } from "../../testing/arbitraries/circumstances.ts"
import { daysEarlier, Tijdstip } from "../values/tijdstip.ts"
import { Beleid, geenBeleid } from "./beleid.ts"
import { passedTerms } from "./passed-terms.ts"

const moment = Schema.decodeSync(Tijdstip)
const [vorige, nu] = [moment("2026-11-23T01:00:00Z"), moment("2026-11-24T01:00:00Z")]

describe("the terms that passed between two runs", () => {
  it("are the days of each term of the policy, each once, and those of addresses of nobody", () => {
    const policy = Schema.decodeSync(Beleid)({
      opvolgtermijn: 1,
      verouderdNa: 365,
      respijtVerweesdAdres: 30,
      bewaartermijnen: [{ kanaal: "balie", dagen: 365 }, { dagen: 10 }]
    })
    const days = (of: "klantcontact" | "adres", van: string, tot: string) => ({
      of,
      van: `${van}T01:00:00.000Z`,
      tot: `${tot}T01:00:00.000Z`
    })
    assert.deepStrictEqual(passedTerms(policy, vorige, nu), [
      days("klantcontact", "2026-11-22", "2026-11-23"),
      days("klantcontact", "2025-11-23", "2025-11-24"),
      days("klantcontact", "2026-11-13", "2026-11-14"),
      days("adres", "2026-10-24", "2026-10-25")
    ])
  })

  it("are the same when the clock was put back, and all of before where no earlier run is known", () => {
    assert.deepStrictEqual(passedTerms(geenBeleid, nu, vorige), passedTerms(geenBeleid, vorige, nu))
    for (const { tot, van } of passedTerms(geenBeleid, undefined, nu)) assert.isBelow(Date.parse(van), Date.parse(tot))
    assert.isTrue(passedTerms(geenBeleid, undefined, nu).every(({ van }) => van.startsWith("0001-01-01")))
  })

  it("hold every moment that is on another side of a term at the one run than at the other", () => {
    const moments = fc.date({ min: new Date("2010-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }).map((
      date
    ) => moment(date.toISOString()))
    fc.assert(fc.property(beleid, moments, moments, moments, (policy, one, other, took) => {
      const terms = passedTerms(policy, one, other)
      for (
        const days of [
          policy.opvolgtermijn,
          policy.verouderdNa,
          ...policy.bewaartermijnen.map(({ dagen }) => dagen)
        ]
      ) {
        const sides = [one, other].map((run) => took < daysEarlier(run, days))
        if (sides[0] !== sides[1]) {
          assert.isTrue(terms.some(({ of, tot, van }) => of === "klantcontact" && van <= took && took <= tot))
        }
      }
    }))
  })
})
