import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { gelezen, weigeringen } from "../../testing/decoding.ts"
import {
  ongeldigeTekst,
  ongeldigeTekstMetRegels,
  tekst as eenTekst,
  tekstMetRegels as eenTekstMetRegels
} from "../../testing/index.ts"
import { multilineText, tekst } from "./tekst.ts"

const maximum = 12

describe("tekst", () => {
  it("is kept to the letter (kills: trimming, Unicode normalisation)", () => {
    fc.assert(fc.property(eenTekst(maximum), (invoer) => assert.strictEqual(gelezen(tekst(maximum), invoer), invoer)))
  })

  it("has as many code points as the limit says, and no more (kills: counting UTF-16 units, < for <=)", () => {
    fc.assert(fc.property(fc.constantFrom("a", "é", "𠀋", "漢"), fc.integer({ min: 1, max: 300 }), (teken, limiet) => {
      assert.deepStrictEqual(weigeringen(tekst(limiet), teken.repeat(limiet)), [])
      assert.deepStrictEqual(weigeringen(tekst(limiet), teken.repeat(limiet + 1)), [": tekst-te-lang"])
    }))
  })

  it("is not only white space and what can't be seen", () => {
    for (
      const leeg of [
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
    ) assert.deepStrictEqual(weigeringen(tekst(maximum), leeg), [": tekst-leeg"])
    assert.deepStrictEqual(weigeringen(tekst(maximum), " a "), [])
  })

  it("has no control character, line separator, turned direction or lone surrogate, and lines only where they may stand", () => {
    const verboden = Array.from({ length: 0x2100 }, (_, punt) => String.fromCharCode(punt)).concat(
      "\ud800",
      "\udbff",
      "\udc00",
      "\udfff",
      "\ufffd",
      "\ufffe",
      "\uffff"
    )
      .filter((teken) => weigeringen(tekst(maximum), `a${teken}b`).length > 0)
    const besturing = [...Array(0x20).keys(), ...Array.from({ length: 0x21 }, (_, nummer) => 0x7f + nummer)].map((
      punt
    ) => String.fromCharCode(punt))
    const richting = [..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]
    assert.deepStrictEqual(verboden, [
      ...besturing,
      "\u2028",
      "\u2029",
      ...richting,
      "\ud800",
      "\udbff",
      "\udc00",
      "\udfff",
      "\ufffe",
      "\uffff"
    ])
    for (const teken of verboden) {
      assert.deepStrictEqual(weigeringen(tekst(maximum), `a${teken}b`), [": tekst-verboden-tekens"])
      assert.deepStrictEqual(
        weigeringen(multilineText(maximum), `a${teken}b`),
        ["\t", "\n", "\r", "\u2028", "\u2029"].includes(teken) ? [] : [": tekst-verboden-tekens"]
      )
    }
  })

  it("with lines is kept to the letter", () => {
    fc.assert(
      fc.property(
        eenTekstMetRegels(maximum),
        (invoer) => assert.strictEqual(gelezen(multilineText(maximum), invoer), invoer)
      )
    )
  })

  it("is refused with the code of what is wrong, and all of them", () => {
    fc.assert(
      fc.property(
        ongeldigeTekst(maximum),
        ({ code, invoer }) => assert.include(weigeringen(tekst(maximum), invoer), `: ${code}`)
      )
    )
    fc.assert(
      fc.property(
        ongeldigeTekstMetRegels(maximum),
        ({ code, invoer }) => assert.include(weigeringen(multilineText(maximum), invoer), `: ${code}`)
      )
    )
    assert.deepStrictEqual(weigeringen(tekst(3), "\u0000   "), [": tekst-te-lang", ": tekst-verboden-tekens"])
  })
})
