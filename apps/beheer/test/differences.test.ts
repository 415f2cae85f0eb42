import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { differences, type Part } from "../src/proposals/differences.ts"

const text = (parts: ReadonlyArray<Part>) => parts.map((part) => part.text).join("")
const shared = (parts: ReadonlyArray<Part>) => text(parts.filter(({ differs }) => !differs))

describe("the differences between two texts", () => {
  it.each([
    ["Jansen", "Jansena", [["Jansen"], ["Jansen", "a"]]],
    ["Oudestraat 1", "Nieuwestraat 2", [["O", "u", "d", "estraat ", "1"], ["Nie", "u", "w", "estraat ", "2"]]],
    ["", "Bo", [[], ["Bo"]]],
    ["Anna", "Bo", [["Anna"], ["Bo"]]],
    ["👩‍🚒 1", "👩‍🚒 2", [["👩‍🚒 ", "1"], ["👩‍🚒 ", "2"]]]
  ])("%j and %j", (one, other, expected) => {
    assert.deepStrictEqual(differences(one, other).map((parts) => parts.map((part) => part.text)), expected)
  })

  it("leave each text whole, and what is not marked is the same in both", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "é", "😀"), maxLength: 40 })
    fc.assert(fc.property(words, words, (one, other) => {
      const [left, right] = differences(one, other)
      assert.deepStrictEqual([text(left), text(right)], [one, other])
      assert.strictEqual(shared(left), shared(right))
      assert.strictEqual([...left, ...right].some(({ differs }) => differs), one !== other)
    }))
  })

  it("of long texts are not looked for, so that their length costs nothing", () => {
    const [left, right] = differences(`a${"x".repeat(5000)}`, `b${"x".repeat(5000)}`)
    assert.deepStrictEqual([left.length, right.length], [1, 1])
  })
})
