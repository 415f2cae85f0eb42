import { Option } from "effect"
import * as fc from "fast-check"
import { parsePhoneNumberFromString } from "libphonenumber-js/max"
import { assert, describe, it } from "vitest"
import { ongeldigTelefoonnummer, telefoonnummer } from "../../testing/index.ts"
import { toE164 } from "./telefoonnummer.ts"

const ours = (written: string) => Option.getOrUndefined(toE164(written))

/** Second opinion: the number as the library reads it, if the library calls it valid. */
const theirs = (written: string): string | undefined => {
  const nummer = parsePhoneNumberFromString(written, "NL")
  return nummer?.isValid() === true ? nummer.number : undefined
}

const digits = (minimum: number, maximum: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: minimum, maxLength: maximum })
const begin = fc.constantFrom("10", "111", "20", "6", "85", "88", "800", "900", "906", "909", "14", "97", "")
const national = fc.tuple(begin, digits(3, 9)).map((parts) => parts.join(""))

/** Numbers after 0800, 0900, 0906 and 0909 have 4 or 7 digits; the library also accepts 5 and 6. */
const outsideTheNumberingPlan = /^\+31(?:800|90[069])[0-9]{5,6}$/u

describe("toE164", () => {
  it("reads every Dutch number that libphonenumber calls valid alike, with 0, +31 and 0031 in front", () => {
    let geldig = 0
    fc.assert(
      fc.property(national, fc.constantFrom("0", "+31", "0031", "+31 (0)", "+310"), (nummer, voor) => {
        const expected = theirs(voor + nummer)
        if (expected === undefined || outsideTheNumberingPlan.test(expected)) return
        geldig++
        assert.strictEqual(ours(voor + nummer), expected)
      }),
      { numRuns: 3000 }
    )
    assert.isAtLeast(geldig, 300)
  })

  it("reads every foreign number that libphonenumber calls valid and has at most 15 digits, as it is written", () => {
    let geldig = 0
    fc.assert(
      fc.property(
        fc.constantFrom("32", "49", "44", "1", "33", "90", "48", "43", "352", "290"),
        digits(3, 12),
        fc.constantFrom("+", "00"),
        (land, rest, voor) => {
          const written = `${voor}${land}${rest}`
          const expected = theirs(written)
          // Only the library knows which countries drop a leading zero or one inside the number; here such a number is
          // kept as written.
          if (expected !== `+${land}${rest}` || expected.length > 16) return
          geldig++
          assert.strictEqual(ours(written), expected)
        }
      ),
      { numRuns: 3000 }
    )
    assert.isAtLeast(geldig, 100)
  })

  // Kills: a form that is not idempotent.
  it("reads what it answered as itself", () => {
    fc.assert(fc.property(telefoonnummer, (written) => {
      const nummer = ours(written)
      assert.match(nummer ?? "", /^\+[1-9][0-9]{5,14}$/u)
      assert.strictEqual(ours(nummer ?? ""), nummer)
    }))
  })

  // Kills: one separator forgotten.
  it("passes over what people put between digits", () => {
    for (const between of ["", " ", "-", ".", "/", "\u00a0", " - ", "(", ")"]) {
      assert.strictEqual(ours(`020${between}123${between}4567`), "+31201234567")
      assert.strictEqual(ours(`+31${between}201234567`), "+31201234567")
    }
    for (
      const voor of [
        "0",
        "(0",
        "+31",
        "+31 (0)",
        "+31-(0)",
        "+31.(0)",
        "+31/(0)",
        "+31\u00a0(0)",
        "+31 0",
        "0031",
        "00 31 (0)"
      ]
    ) assert.strictEqual(ours(`${voor}6 12345678`), "+31612345678", voor)
    assert.strictEqual(ours("+49 (0)30 123456"), "+4930123456")
    assert.strictEqual(ours("0049 (0)30 123456"), "+4930123456")
  })

  it("knows the Dutch short numbers and number ranges", () => {
    const bekend = {
      "14020": "+3114020",
      "14 0591": "+31140591",
      "+3114020": "+3114020",
      "0800-1234": "+318001234",
      "0800 1234567": "+318001234567",
      "0900-1234": "+319001234",
      "0906 1234": "+319061234",
      "0909-1234567": "+319091234567",
      "088 1234567": "+31881234567",
      "085 1234567": "+31851234567",
      "091 1234567": "+31911234567",
      "097 123456789": "+3197123456789",
      "0101234567": "+31101234567",
      "0799999999": "+31799999999"
    }
    for (const [written, nummer] of Object.entries(bekend)) assert.strictEqual(ours(written), nummer, written)
  })

  it("refuses what is no number of anybody: 112, local numbers, wrong lengths and ranges", () => {
    fc.assert(fc.property(ongeldigTelefoonnummer, ({ input }) => assert.isUndefined(ours(String(input)))), {
      numRuns: 300
    })
    const outside = [
      "0801234567",
      "0961234567",
      "0901234567",
      "08001234567 8",
      "0800 12345",
      "0909 123456",
      "097 12345678",
      "097 1234567890",
      "14 02",
      "1402000",
      "15020",
      "x14020",
      "612345678",
      "+31 00612345678",
      "+0049301234",
      "0002012345678",
      "020 1234567 tst",
      "tel 020 1234567",
      "+12345",
      "+1234567890123456",
      "(",
      "-0201234567"
    ]
    for (const written of outside) assert.isUndefined(ours(written), written)
  })

  it("takes international numbers of 6 to 15 digits", () => {
    assert.strictEqual(ours("+431111"), "+431111")
    assert.strictEqual(ours("+123456789012345"), "+123456789012345")
  })
})
