import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, sentences } from "../../testing/decoding.ts"
import { ongeldigePostcode, postcode, writtenPostcode } from "../../testing/index.ts"
import { Postcode } from "./postcode.ts"

const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"]

describe("Postcode", () => {
  // Kills: no upper case, the space kept.
  it("is stored as 1234AB, in whatever notation it is given", () => {
    fc.assert(fc.property(writtenPostcode, (input) => {
      assert.strictEqual(read(Postcode, input), input.toUpperCase().split(" ").join(""))
    }))
  })

  // Kills: a normalisation that is not idempotent.
  it("is read from what was kept as itself", () => {
    fc.assert(fc.property(postcode, (waarde) => assert.strictEqual(read(Postcode, waarde), waarde)))
  })

  // Kills: a wider or narrower pattern.
  it("of all pairs of letters only SA, SD and SS are refused, in either case", () => {
    const refused = alphabet.flatMap((one) => alphabet.map((ander) => one + ander)).filter((pair) =>
      refusals(Postcode, `1234 ${pair}`).length > 0
    )
    assert.deepStrictEqual(refused, ["SA", "SD", "SS"])
    for (const pair of ["sa", "Sa", "sA", "sd", "sD", "Sd", "ss", "sS", "Ss"]) {
      assert.deepStrictEqual(refusals(Postcode, `1234${pair}`), [": postcode-ongeldig"])
    }
    for (const pair of ["sb", "Sb", "sB", "SB", "se", "sc", "sR", "st", "Sz", "as", "ds"]) {
      assert.strictEqual(read(Postcode, `1234${pair}`), `1234${pair.toUpperCase()}`)
    }
  })

  it("begins with 1 to 9", () => {
    assert.deepStrictEqual(refusals(Postcode, "0999AB"), [": postcode-ongeldig"])
    for (const number of ["1000", "9999"]) assert.strictEqual(read(Postcode, `${number}AB`), `${number}AB`)
  })

  // Kills: a sentence that the text keeps to.
  it.each([
    ["0123AB", "begint niet met een 0"],
    ["1234SS", "SA, SD en SS"],
    ["1234 sd", "SA, SD en SS"],
    ["1234-AB", "hooguit een spatie"],
    ["12 34AB", "hooguit een spatie"],
    ["1234 A B", "hooguit een spatie"],
    ["l234AB", "een 0 en een O"],
    ["1234 0B", "een 0 en een O"],
    ["1234AB Proefdorp", "woonplaats"],
    ["2000", "buitenlands_adres"]
  ])("says of %s what keeps it from being one", (text, cause) => assert.include(sentences(Postcode, text), cause))

  it("is refused with one code at its place", () => {
    fc.assert(
      fc.property(
        ongeldigePostcode,
        ({ code, input }) => assert.deepStrictEqual(refusals(Postcode, input), [`: ${code}`])
      )
    )
  })
})
