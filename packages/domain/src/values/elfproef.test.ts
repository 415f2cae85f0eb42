import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { passesElfproef } from "./elfproef.ts"

/** The same test in another form: the last digit is the remainder of the first eight, weighted 9 to 2, modulo 11. */
const oracle = (number: number): boolean => {
  let rest = 0
  let upper = Math.floor(number / 10)
  for (let gewicht = 2; gewicht <= 9; gewicht++) {
    rest += gewicht * (upper % 10)
    upper = Math.floor(upper / 10)
  }
  return number !== 0 && rest % 11 === number % 10
}

describe("passesElfproef", () => {
  // Kills: a wrong weight, sign or modulus.
  it("agrees with another way to calculate it", () => {
    const number = fc.integer({ min: 0, max: 999_999_999 })
    fc.assert(
      fc.property(
        number,
        (number) => assert.strictEqual(passesElfproef(String(number).padStart(9, "0")), oracle(number))
      ),
      { numRuns: 2000 }
    )
  })

  it("agrees over a thousand numbers on end", () => {
    for (let number = 999_990_000; number < 999_991_000; number++) {
      assert.strictEqual(passesElfproef(String(number)), oracle(number))
    }
  })

  it("refuses all zeros, and anything but nine digits", () => {
    for (const digits of ["000000000", "99999001", "9999900190", "99999001a", " 999990019", "999990019\n", ""]) {
      assert.isFalse(passesElfproef(digits), digits)
    }
    assert.isTrue(passesElfproef("999990019"))
  })
})
