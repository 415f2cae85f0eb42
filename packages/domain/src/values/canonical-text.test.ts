import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { bsn, contactgegevens, partij } from "../../testing/index.ts"
import { readBsn } from "./bsn.ts"
import { canonicalText } from "./canonical-text.ts"

/** The same value with the keys of every object reversed. */
const reversed = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(reversed)
  if (typeof waarde !== "object" || waarde === null || Object.getPrototypeOf(waarde) !== Object.prototype) return waarde
  return Object.fromEntries(Object.entries(waarde).toReversed().map(([key, part]) => [key, reversed(part)]))
}

describe("canonical", () => {
  // Kills: keys as they come.
  it("ignores the order of keys, at any depth", () => {
    fc.assert(
      fc.property(
        fc.oneof(contactgegevens, partij),
        (waarde) => assert.strictEqual(canonicalText(reversed(waarde)), canonicalText(waarde))
      )
    )
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (waarde) => assert.strictEqual(canonicalText(reversed(waarde)), canonicalText(waarde))
      )
    )
  })

  // Kills: something that is left out.
  it("gives the same text only for equal values", () => {
    // JSON has no -0, and deep equality ignores a key __proto__.
    fc.assert(fc.property(fc.jsonValue(), (waarde) => {
      fc.pre(!/"__proto__"|-0/u.test(canonicalText(waarde)))
      assert.deepEqual(JSON.parse(canonicalText(waarde)), JSON.parse(JSON.stringify(waarde)))
    }))
  })

  it("treats undefined as absent, and keeps the order of a list", () => {
    assert.strictEqual(canonicalText({ b: 1, a: undefined }), canonicalText({ b: 1 }))
    assert.notStrictEqual(canonicalText([1, 2]), canonicalText([2, 1]))
    assert.strictEqual(canonicalText(undefined), "null")
  })

  // Kills: all of them <redacted>.
  it("distinguishes one bsn from another", () => {
    fc.assert(
      fc.property(bsn, (one) => assert.strictEqual(canonicalText({ waarde: one }), `{"waarde":"${readBsn(one)}"}`))
    )
  })
})
