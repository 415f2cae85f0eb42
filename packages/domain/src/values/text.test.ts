import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals } from "../../testing/decoding.ts"
import {
  invalidMultilineText,
  invalidText,
  multilineText as oneMultilineText,
  text as oneText
} from "../../testing/index.ts"
import { multilineText, text } from "./text.ts"

const maximum = 12

describe("text", () => {
  // Kills: trimming, Unicode normalisation.
  it("is kept to the letter", () => {
    fc.assert(fc.property(oneText(maximum), (input) => assert.strictEqual(read(text(maximum), input), input)))
  })

  // Kills: counting UTF-16 units, < for <=.
  it("has at most as many code points as the limit", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "é", "𠀋", "漢"), fc.integer({ min: 1, max: 300 }), (character, limit) => {
        assert.deepStrictEqual(refusals(text(limit), character.repeat(limit)), [])
        assert.deepStrictEqual(refusals(text(limit), character.repeat(limit + 1)), [": tekst-te-lang"])
      })
    )
  })

  it("is not only white space and what can't be seen", () => {
    for (
      const empty of [
        "",
        " ",
        "\u00a0",
        "\u3000 ",
        "\u00ad",
        "\u034f",
        "\u061c",
        "\u115f\u1160",
        "\u180e",
        "\u200b\u200d",
        "\u200f ",
        "\u2060",
        "\u3164",
        "\ufe0f",
        "\ufeff",
        "\uffa0"
      ]
    ) assert.deepStrictEqual(refusals(text(maximum), empty), [": tekst-leeg"])
    assert.deepStrictEqual(refusals(text(maximum), " a "), [])
  })

  it("refuses control characters, separators, direction marks, lone surrogates, and line breaks unless allowed", () => {
    const forbidden = Array.from({ length: 0x2100 }, (_, punt) => String.fromCharCode(punt)).concat(
      "\ud800",
      "\udbff",
      "\udc00",
      "\udfff",
      "\ufffd",
      "\ufffe",
      "\uffff"
    )
      .filter((character) => refusals(text(maximum), `a${character}b`).length > 0)
    const controls = [...Array(0x20).keys(), ...Array.from({ length: 0x21 }, (_, nummer) => 0x7f + nummer)].map((
      punt
    ) => String.fromCharCode(punt))
    const direction = [..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]
    assert.deepStrictEqual(forbidden, [
      ...controls,
      "\u2028",
      "\u2029",
      ...direction,
      "\ud800",
      "\udbff",
      "\udc00",
      "\udfff",
      "\ufffe",
      "\uffff"
    ])
    for (const character of forbidden) {
      assert.deepStrictEqual(refusals(text(maximum), `a${character}b`), [": tekst-verboden-tekens"])
      assert.deepStrictEqual(
        refusals(multilineText(maximum), `a${character}b`),
        ["\t", "\n", "\r", "\u2028", "\u2029"].includes(character) ? [] : [": tekst-verboden-tekens"]
      )
    }
  })

  it("with line breaks is kept to the letter", () => {
    fc.assert(
      fc.property(
        oneMultilineText(maximum),
        (input) => assert.strictEqual(read(multilineText(maximum), input), input)
      )
    )
  })

  it("is refused with every code that applies", () => {
    fc.assert(
      fc.property(
        invalidText(maximum),
        ({ code, input }) => assert.include(refusals(text(maximum), input), `: ${code}`)
      )
    )
    fc.assert(
      fc.property(
        invalidMultilineText(maximum),
        ({ code, input }) => assert.include(refusals(multilineText(maximum), input), `: ${code}`)
      )
    )
    assert.deepStrictEqual(refusals(text(3), "\u0000   "), [": tekst-te-lang", ": tekst-verboden-tekens"])
  })
})
