import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { memoize, memoizeText } from "./memoize.ts"

describe("memoizing", () => {
  // Kills: forgetting a text that is asked again, remembering more than the limit, giving the value of another text.
  it("of texts gives what the function gives, and computes none again that was asked among the last few", () => {
    const limit = 6
    const asked = fc.array(fc.constantFrom(..."abcdefghij"), { maxLength: 60 })
    fc.assert(fc.property(asked, (texts) => {
      const computed: Array<string> = []
      const find = memoizeText((text) => {
        computed.push(text)
        return { text }
      }, limit)
      texts.forEach((text, place) => {
        const before = computed.length
        assert.deepStrictEqual(find(text), { text })
        const lately = new Set(texts.slice(0, place).toReversed().slice(0, limit / 2))
        if (lately.has(text)) assert.lengthOf(computed, before)
      })
      for (const text of [..."klmnop"]) find(text)
      const before = computed.length
      for (const text of texts) find(text)
      // So none of the texts was still remembered.
      assert.isAtLeast(computed.length - before, new Set(texts).size)
    }))
  })

  it("of objects computes once for each", () => {
    const [one, other] = [{ a: 1 }, { a: 1 }]
    let computed = 0
    const find = memoize((_: object) => computed++)
    assert.deepStrictEqual([find(one), find(other), find(one), find(other)], [0, 1, 0, 1])
  })
})
