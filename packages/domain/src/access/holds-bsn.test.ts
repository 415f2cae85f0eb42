import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { bsn } from "../../testing/index.ts"
import { readBsn } from "../values/bsn.ts"
import { passesElfproef } from "../values/elfproef.ts"
import { holdsBsn } from "./holds-bsn.ts"

const digits = bsn.map(readBsn)

/** What can stand next to a bsn without being a part of it. */
const beside = fc.constantFrom("", "s", "burger:", "é", " van balie ", "@example.nl", "-1-x", "-", "(", "z_")

const surrounded = (text: fc.Arbitrary<string>) => fc.tuple(beside, text, beside).map((parts) => parts.join(""))

/** Puts a sign of the set between some digits. */
const spread = (signs: ReadonlyArray<string>) =>
  fc.tuple(digits, fc.array(fc.constantFrom("", ...signs), { minLength: 9, maxLength: 9 })).map(([text, between]) =>
    [...text].map((digit, place) => `${digit}${place < 8 ? between[place] : ""}`).join("")
  )

const inScript = (zero: number) =>
  digits.map((text) => [...text].map((digit) => String.fromCodePoint(zero + Number(digit))).join(""))

const kinds: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "as it is": digits,
  "with dots": spread(["."]),
  "with spaces": spread([" ", "\u00a0", "\u2009", "  "]),
  "with dashes": spread(["-", "\u2013", "\u2010", "\u2212", "_", " - "]),
  "with other signs": spread(["/", ",", ":", "'", "+", "·"]),
  "with what nobody sees": spread(["\u200b", "\u00ad", "\u2060", "\ufeff", "\u0301"]),
  "full width": inScript(0xff10),
  "in Arabic-Indic digits": inScript(0x660),
  "in extended Arabic-Indic digits": inScript(0x6f0),
  "in Devanagari": inScript(0x966),
  "in mathematical digits": inScript(0x1d7d8),
  "in superscripts": digits.map((text) => [...text].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("")),
  "in digits of several scripts": fc.tuple(
    digits,
    fc.array(fc.constantFrom(0x30, 0x660, 0xff10, 0x966), {
      minLength: 9,
      maxLength: 9
    })
  ).map(([text, zeros]) =>
    [...text].map((digit, place) => String.fromCodePoint((zeros[place] ?? 0x30) + Number(digit))).join("")
  ),
  "with zeros in front": fc.tuple(fc.integer({ min: 1, max: 20 }), digits).map(([count, text]) =>
    `${"0".repeat(count)}${text}`
  ),
  // A bsn that starts with one zero, as a spreadsheet writes it.
  "without its zero in front": fc.integer({ min: 10_000_000, max: 99_999_999 }).map(String).filter((text) =>
    passesElfproef(`0${text}`)
  )
}

describe("a text that may hold a bsn", () => {
  it.each(Object.entries(kinds))("is recognised with the bsn %s, alone and between other signs", (_, kind) => {
    fc.assert(fc.property(surrounded(kind), (text) => assert.isTrue(holdsBsn(text))))
  })

  it("is not a text without digits, or with a number of another length", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
      assert.isFalse(holdsBsn(text.replaceAll(/[\p{N}]/gu, "")))
    }))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.stringMatching(/^[0-9]{9,30}$/u),
        (first, rest) => assert.isFalse(holdsBsn(`nummer ${first}${rest}`))
      )
    )
    fc.assert(fc.property(fc.stringMatching(/^[0-9]{1,7}$/u), (short) => assert.isFalse(holdsBsn(`balie ${short}`))))
  })

  it("is not a number of nine digits that fails the elfproef", () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9]{9}$/u), (text) => {
      assert.strictEqual(holdsBsn(text), passesElfproef(text))
    }))
  })

  // Kills: looking on from each zero, which takes hours.
  it("is found behind any number of zeros by themselves, or not at all", () => {
    const zeros = "0 ".repeat(50_000)
    assert.isFalse(holdsBsn(zeros))
    fc.assert(fc.property(digits, (text) => assert.isTrue(holdsBsn(`${zeros}${text}`))), { numRuns: 5 })
    fc.assert(fc.property(digits, (text) => assert.isTrue(holdsBsn(`${zeros}${[...text].join(" ")}`))), { numRuns: 5 })
  })

  // Kills: a UUID by its dashes alone.
  it("is not a UUID, but for one that is none by its version or variant", () => {
    fc.assert(fc.property(fc.uuid(), (id) => assert.isFalse(holdsBsn(`token ${id}`))))
    assert.isTrue(holdsBsn("00000000-0000-0000-0000-000999990019"))
    assert.isTrue(holdsBsn("0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11 999990019"))
  })

  it("is found between numbers that are none", () => {
    assert.isTrue(holdsBsn("2026 999990019"))
    assert.isTrue(holdsBsn("kamer 12, 9999.90.019"))
    assert.isFalse(holdsBsn("kamer 12, 9999.90 en dan 019"))
  })
})
