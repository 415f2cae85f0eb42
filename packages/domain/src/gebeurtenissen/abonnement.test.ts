import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { numberedGebeurtenis } from "../../testing/arbitraries/gebeurtenis.ts"
import { gebeurtenissoorten } from "../verantwoording/gebeurtenis.ts"
import { Abonnement } from "./abonnement.ts"
import { pendingDeliveries } from "./delivery.ts"

const readWith = Schema.decodeUnknownResult(Abonnement, { errors: "all", onExcessProperty: "error" })
const abonnement = (naam: string, soorten?: ReadonlyArray<string>) =>
  Result.getOrThrow(readWith({ naam, ...(soorten === undefined ? {} : { soorten }) }))

describe("a subscription", () => {
  it("has a name fit for a log line, and existing kinds", () => {
    for (const naam of ["a", "zaaksysteem", "kcc-2", "a".repeat(60)]) {
      assert.isTrue(Result.isSuccess(readWith({ naam })), naam)
    }
    for (const naam of ["", "-a", "a-", "Zaak", "zaak systeem", "a".repeat(61), "é", "a\n"]) {
      assert.isTrue(Result.isFailure(readWith({ naam })), naam)
    }
    assert.isTrue(Result.isFailure(readWith({ naam: "a", soorten: [] })))
    assert.isTrue(Result.isFailure(readWith({ naam: "a", soorten: ["partij-gekoppeld"] })))
  })

  it("each subscriber gets each event of its kinds once, or every event without kinds, in order", () => {
    const soorten = fc.subarray([...gebeurtenissoorten], { minLength: 1 })
    fc.assert(fc.property(fc.array(numberedGebeurtenis, { maxLength: 5 }), soorten, (gebeurtenissen, soorten) => {
      const deliveries = pendingDeliveries(gebeurtenissen, [abonnement("alles"), abonnement("enkele", soorten)])
      const van = (naam: string) =>
        deliveries.filter((delivery) => delivery.abonnement === naam).map(({ abonnement: _, ...numbered }) => numbered)
      assert.deepStrictEqual(van("alles"), gebeurtenissen)
      assert.deepStrictEqual(
        van("enkele"),
        gebeurtenissen.filter(({ gebeurtenis }) => soorten.includes(gebeurtenis.soort))
      )
    }))
    assert.deepStrictEqual(pendingDeliveries(fc.sample(numberedGebeurtenis, 3), []), [])
  })
})
