import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { jaroWinkler } from "./jaro-winkler.ts"
import { isOneEditApart } from "./one-edit-apart.ts"

const kort = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 6 })

/** Every text that is one typing error away: a letter out, in, or another, or two neighbours that changed places. */
const naEenFout = (tekst: string): ReadonlySet<string> => {
  const plaatsen = Array.from({ length: tekst.length + 1 }, (_, plaats) => plaats)
  const fouten = plaatsen.flatMap((plaats) => {
    const [voor, hier, na] = [tekst.slice(0, plaats), tekst.charAt(plaats), tekst.slice(plaats + 1)]
    return [
      ...[..."abc"].map((letter) => voor + letter + hier + na),
      ...(hier === "" ? [] : [voor + na, ...[..."abc"].map((letter) => voor + letter + na)]),
      ...(na === "" ? [] : [voor + na.charAt(0) + hier + na.slice(1)])
    ]
  })
  return new Set(fouten.filter((fout) => fout !== tekst))
}

describe("one edit", () => {
  it("is exactly what one typing error makes (kills: an edit that is missed, or two that are let through)", () => {
    fc.assert(
      fc.property(kort, kort, (een, ander) => {
        assert.strictEqual(isOneEditApart(een, ander), naEenFout(een).has(ander))
      }),
      { numRuns: 2000 }
    )
    fc.assert(
      fc.property(
        kort.chain((een) => fc.tuple(fc.constant(een), fc.constantFrom(...naEenFout(een), een))),
        ([een, ander]) => {
          assert.strictEqual(isOneEditApart(een, ander), een !== ander)
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
  ])("of %s and %s is that of the literature", (een, ander, verwacht) => {
    assert.closeTo(jaroWinkler(een, ander), verwacht, 0.0001)
  })

  it("is the same either way round, from 0 to 1, and 1 only of equal texts (kills: the greedy choice of letters of whichever comes first)", () => {
    fc.assert(
      fc.property(kort, kort, (een, ander) => {
        const gelijkenis = jaroWinkler(een, ander)
        assert.strictEqual(gelijkenis, jaroWinkler(ander, een))
        assert.isTrue(gelijkenis >= 0 && gelijkenis <= 1)
        assert.strictEqual(gelijkenis === 1, een === ander)
      }),
      { numRuns: 2000 }
    )
  })
})
