import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { jaroWinkler } from "./jaro-winkler.ts"
import { isOneEditApart } from "./one-edit-apart.ts"

const shorter = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 6 })

/** Every text that is one typing error away: a letter removed, added or replaced, or two neighbours swapped. */
const afterOneTypo = (text: string): ReadonlySet<string> => {
  const places = Array.from({ length: text.length + 1 }, (_, place) => place)
  const fouten = places.flatMap((place) => {
    const [voor, here, na] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)]
    return [
      ...[..."abc"].map((letter) => voor + letter + here + na),
      ...(here === "" ? [] : [voor + na, ...[..."abc"].map((letter) => voor + letter + na)]),
      ...(na === "" ? [] : [voor + na.charAt(0) + here + na.slice(1)])
    ]
  })
  return new Set(fouten.filter((fout) => fout !== text))
}

describe("one edit", () => {
  // Kills: an edit that is missed, or two that are let through.
  it("is exactly one typing error", () => {
    fc.assert(
      fc.property(shorter, shorter, (one, other) => {
        assert.strictEqual(isOneEditApart(one, other), afterOneTypo(one).has(other))
      }),
      { numRuns: 2000 }
    )
    fc.assert(
      fc.property(
        shorter.chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...afterOneTypo(one), one))),
        ([one, other]) => {
          assert.strictEqual(isOneEditApart(one, other), one !== other)
        }
      )
    )
  })
})

describe("Jaro-Winkler", () => {
  it.each([
    ["martha", "marhta", 0.9611],
    ["dixon", "dicksonx", 0.8133],
    ["dwayne", "duane", 0.84],
    ["jones", "johnson", 0.8324],
    ["abroms", "abrams", 0.9222],
    ["abc", "xyz", 0],
    ["", "", 1],
    ["", "a", 0]
  ])("of %s and %s is that of the literature", (one, other, expected) => {
    assert.closeTo(jaroWinkler(one, other), expected, 0.0001)
  })

  // Kills: the greedy choice of letters of whichever comes first.
  it("is symmetrical, from 0 to 1, and 1 only for equal texts", () => {
    fc.assert(
      fc.property(shorter, shorter, (one, other) => {
        const similarity = jaroWinkler(one, other)
        assert.strictEqual(similarity, jaroWinkler(other, one))
        assert.isTrue(similarity >= 0 && similarity <= 1)
        assert.strictEqual(similarity === 1, one === other)
      }),
      { numRuns: 2000 }
    )
  })
})
