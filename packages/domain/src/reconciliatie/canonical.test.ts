import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { bsn, contactgegevens, partij } from "../../testing/index.ts"
import { leesBsn } from "../values/bsn.ts"
import { canonical } from "./canonical.ts"

/** The same with the keys of every object the other way round. */
const omgekeerd = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(omgekeerd)
  if (typeof waarde !== "object" || waarde === null || Object.getPrototypeOf(waarde) !== Object.prototype) return waarde
  return Object.fromEntries(Object.entries(waarde).toReversed().map(([sleutel, deel]) => [sleutel, omgekeerd(deel)]))
}

describe("canoniek", () => {
  it("does not mind in what order keys stand, at any depth (kills: keys as they come)", () => {
    fc.assert(
      fc.property(
        fc.oneof(contactgegevens, partij),
        (waarde) => assert.strictEqual(canonical(omgekeerd(waarde)), canonical(waarde))
      )
    )
    fc.assert(
      fc.property(fc.jsonValue(), (waarde) => assert.strictEqual(canonical(omgekeerd(waarde)), canonical(waarde)))
    )
  })

  it("is the same text only for equal values: it reads back as what it was made of (kills: something that is left out)", () => {
    // JSON has no -0, and a key __proto__ is no key to who compares.
    fc.assert(fc.property(fc.jsonValue(), (waarde) => {
      fc.pre(!/"__proto__"|-0/u.test(canonical(waarde)))
      assert.deepEqual(JSON.parse(canonical(waarde)), JSON.parse(JSON.stringify(waarde)))
    }))
  })

  it("takes what is undefined for absent, and the order of a list for part of it", () => {
    assert.strictEqual(canonical({ b: 1, a: undefined }), canonical({ b: 1 }))
    assert.notStrictEqual(canonical([1, 2]), canonical([2, 1]))
    assert.strictEqual(canonical(undefined), "null")
  })

  it("tells one bsn from another (kills: all of them <redacted>)", () => {
    fc.assert(fc.property(bsn, (een) => assert.strictEqual(canonical({ waarde: een }), `{"waarde":"${leesBsn(een)}"}`)))
  })
})
