import { Schema } from "effect"
import * as fc from "fast-check"
import { inspect } from "node:util"
import { assert, describe, it } from "vitest"
import { decode, read, refusals, written } from "../../testing/decoding.ts"
import { bsn, ongeldigeBsn, writtenBsn } from "../../testing/index.ts"
import { Bsn, maskBsn, readBsn } from "./bsn.ts"
import { Identificator } from "./identificator.ts"

describe("Bsn", () => {
  it("is read and written as it was, and only leesBsn gives the digits", () => {
    fc.assert(fc.property(writtenBsn, (digits) => {
      assert.strictEqual(readBsn(read(Bsn, digits)), digits)
      assert.strictEqual(written(Bsn, read(Bsn, digits)), digits)
    }))
  })

  // Kills: a bsn that is plain text.
  it("is nowhere in what is printed: not alone, not in an object, not in an error", () => {
    fc.assert(fc.property(bsn, (waarde) => {
      const partij = { identificatoren: [{ soort: "bsn", waarde }] }
      const printed = [
        String(waarde),
        JSON.stringify(partij),
        inspect(partij, { depth: 9, showHidden: true }),
        `${new Error(`x ${waarde}`)}`
      ]
      for (const text of printed) assert.notInclude(text, readBsn(waarde))
      assert.include(JSON.stringify(partij), "<redacted:bsn>")
    }))
  })

  // Kills: a message that shows the input.
  it("is nowhere in its refusal", () => {
    fc.assert(fc.property(ongeldigeBsn, ({ input }) => {
      const uitkomst = Schema.decodeUnknownResult(Identificator, { errors: "all" })({ soort: "bsn", waarde: input })
      assert(uitkomst._tag === "Failure")
      const digits = String(input)
      if (!/[0-9]{4}/u.test(digits)) return
      const printed = [
        String(uitkomst.failure),
        uitkomst.failure.message,
        JSON.stringify(decode(Bsn, input)),
        JSON.stringify(uitkomst.failure)
      ]
      for (const text of printed) assert.notInclude(text, digits)
    }))
  })

  it("lost a leading zero and gets it back", () => {
    assert.strictEqual(readBsn(read(Bsn, "10000008")), "010000008")
    assert.strictEqual(readBsn(read(Bsn, "010000008")), "010000008")
  })

  it("is refused with one code", () => {
    fc.assert(
      fc.property(
        ongeldigeBsn,
        ({ code, input }) => assert.deepStrictEqual(refusals(Bsn, input), [`: ${code}`])
      )
    )
  })

  it("is masked but for its last four digits", () => {
    assert.strictEqual(maskBsn(read(Bsn, "999990019")), "*****0019")
    fc.assert(
      fc.property(bsn, (waarde) => assert.strictEqual(maskBsn(waarde), `*****${readBsn(waarde).substring(5, 9)}`))
    )
  })
})
