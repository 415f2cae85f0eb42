import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { passesElfproef } from "./elfproef.ts"

/** The test written the other way: the last digit is what is left of the first eight, weighted 9 to 2, when divided by 11. */
const orakel = (getal: number): boolean => {
  let rest = 0
  let hoog = Math.floor(getal / 10)
  for (let gewicht = 2; gewicht <= 9; gewicht++) {
    rest += gewicht * (hoog % 10)
    hoog = Math.floor(hoog / 10)
  }
  return getal !== 0 && rest % 11 === getal % 10
}

describe("voldoetAanElfproef", () => {
  it("agrees with another way to calculate it (kills: a wrong weight, sign or modulus)", () => {
    const getal = fc.integer({ min: 0, max: 999_999_999 })
    fc.assert(
      fc.property(
        getal,
        (getal) => assert.strictEqual(passesElfproef(String(getal).padStart(9, "0")), orakel(getal))
      ),
      { numRuns: 2000 }
    )
  })

  it("agrees over a thousand numbers on end", () => {
    for (let getal = 999_990_000; getal < 999_991_000; getal++) {
      assert.strictEqual(passesElfproef(String(getal)), orakel(getal))
    }
  })

  it("is false of zeros, and of what has not nine digits", () => {
    for (const cijfers of ["000000000", "99999001", "9999900190", "99999001a", " 999990019", "999990019\n", ""]) {
      assert.isFalse(passesElfproef(cijfers), cijfers)
    }
    assert.isTrue(passesElfproef("999990019"))
  })
})
