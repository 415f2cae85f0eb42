import { Schema } from "effect"
import * as fc from "fast-check"
import { inspect } from "node:util"
import { assert, describe, it } from "vitest"
import { decodeer, gelezen, geschreven, weigeringen } from "../../testing/decoding.ts"
import { bsn, geschrevenBsn, ongeldigeBsn } from "../../testing/index.ts"
import { Bsn, leesBsn, maskBsn } from "./bsn.ts"
import { Identificator } from "./identificator.ts"

describe("Bsn", () => {
  it("is read and written as it was, and only leesBsn gives the digits", () => {
    fc.assert(fc.property(geschrevenBsn, (cijfers) => {
      assert.strictEqual(leesBsn(gelezen(Bsn, cijfers)), cijfers)
      assert.strictEqual(geschreven(Bsn, gelezen(Bsn, cijfers)), cijfers)
    }))
  })

  it("is nowhere in what is printed: not alone, not in an object, not in an error (kills: a bsn that is plain text)", () => {
    fc.assert(fc.property(bsn, (waarde) => {
      const partij = { identificatoren: [{ soort: "bsn", waarde }] }
      const gedrukt = [
        String(waarde),
        JSON.stringify(partij),
        inspect(partij, { depth: 9, showHidden: true }),
        `${new Error(`x ${waarde}`)}`
      ]
      for (const tekst of gedrukt) assert.notInclude(tekst, leesBsn(waarde))
      assert.include(JSON.stringify(partij), "<redacted:bsn>")
    }))
  })

  it("is nowhere in its refusal (kills: a message that shows the input)", () => {
    fc.assert(fc.property(ongeldigeBsn, ({ invoer }) => {
      const uitkomst = Schema.decodeUnknownResult(Identificator, { errors: "all" })({ soort: "bsn", waarde: invoer })
      assert(uitkomst._tag === "Failure")
      const cijfers = String(invoer)
      if (!/[0-9]{4}/u.test(cijfers)) return
      const gedrukt = [
        String(uitkomst.failure),
        uitkomst.failure.message,
        JSON.stringify(decodeer(Bsn, invoer)),
        JSON.stringify(uitkomst.failure)
      ]
      for (const tekst of gedrukt) assert.notInclude(tekst, cijfers)
    }))
  })

  it("lost a leading zero and gets it back", () => {
    assert.strictEqual(leesBsn(gelezen(Bsn, "10000008")), "010000008")
    assert.strictEqual(leesBsn(gelezen(Bsn, "010000008")), "010000008")
  })

  it("is refused with one code", () => {
    fc.assert(
      fc.property(ongeldigeBsn, ({ code, invoer }) => assert.deepStrictEqual(weigeringen(Bsn, invoer), [`: ${code}`]))
    )
  })

  it("is masked but for its last four digits", () => {
    assert.strictEqual(maskBsn(gelezen(Bsn, "999990019")), "*****0019")
    fc.assert(
      fc.property(bsn, (waarde) => assert.strictEqual(maskBsn(waarde), `*****${leesBsn(waarde).substring(5, 9)}`))
    )
  })
})
