import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import {
  invalidMultilineText,
  invalidText,
  multilineText as oneMultilineText,
  text as oneText,
  textLookingLike
} from "../../testing/arbitraries/text.ts"
import { read, refusals } from "../../testing/decoding.ts"
import { visibleText } from "./notation.ts"
import { multilineText, seenText, text } from "./text.ts"

const maximum = 12

describe("text", () => {
  // Kills: trimming, and any other cleaning than composing.
  it("is kept to the letter, composed", () => {
    fc.assert(fc.property(oneMultilineText(maximum).map((input) => input.replace(/[\n\r\t]/gu, " ")), (input) => {
      for (const written of [input, input.normalize("NFD")]) assert.strictEqual(read(text(maximum), written), input)
    }))
  })

  // Kills: counting before composing, keeping a text that is longer than what was counted.
  it("is counted as it is kept", () => {
    for (const schema of [text(3), multilineText(3), seenText(3)]) {
      assert.strictEqual(read(schema, "e\u0301".repeat(3)), "ééé")
      assert.deepStrictEqual(refusals(schema, "e\u0301".repeat(4)), [": tekst-te-lang"])
      // Composing makes some letters longer.
      assert.deepStrictEqual(refusals(schema, "\u0958".repeat(2)), [": tekst-te-lang"])
    }
    assert.strictEqual(read(seenText(3), "  \u200babc\u00ad "), "abc")
    assert.deepStrictEqual(refusals(text(3), " abc"), [": tekst-te-lang"])
  })

  // Kills: a form that is not its own form, an unseen character or blank that is left, the wrong order of the steps.
  it("that is compared or searched is kept alike whenever it looks alike", () => {
    const alike = oneText(maximum).chain((input) => fc.tuple(fc.constant(input), textLookingLike(input)))
    fc.assert(fc.property(alike, ([input, written]) => {
      assert.strictEqual(read(seenText(maximum), written), input)
      assert.strictEqual(visibleText(visibleText(written)), visibleText(written))
    }))
  })

  it("that is compared or searched is refused with line breaks, or with what turns its letters around", () => {
    for (const sign of "\n\t\u2028\u202b\u202d\u202e\u2067") {
      assert.deepStrictEqual(refusals(seenText(maximum), `a${sign}b`), [": tekst-verboden-tekens"])
    }
    assert.strictEqual(read(seenText(maximum), "ab\n"), "ab")
    for (const empty of ["", " ", "\u200b", "\u3000\ufeff", "\u{e0041}"]) {
      assert.deepStrictEqual(refusals(seenText(maximum), empty), [": tekst-leeg"])
    }
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
