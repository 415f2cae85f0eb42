import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, sentences, written } from "../../testing/decoding.ts"
import { land, ongeldigLand, writtenLand } from "../../testing/index.ts"
import { Land, nederland } from "./land.ts"
import { landenTable } from "./landen-table.ts"

const rows = landenTable.trim().split("\n")
const twoLetter = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].flatMap((one, _, alphabet) => alphabet.map((ander) => one + ander))

describe("Land", () => {
  // Kills: a row lost or doubled.
  it("is one of the 249 of ISO 3166-1 or Kosovo, each with its own Dutch name", () => {
    const landen = twoLetter.filter((code) => refusals(Land, { code }).length === 0).map((code) => read(Land, { code }))
    assert.strictEqual(landen.length, 250)
    assert.strictEqual(rows.length, 250)
    assert.strictEqual(new Set(landen.map(({ naam }) => naam)).size, 250)
    for (const { code, naam } of landen) assert.include(rows, `${code} ${naam}`)
  })

  // Kills: the name as it was given.
  it("takes its name from the table, whatever was written", () => {
    assert.deepStrictEqual({ ...read(Land, { code: nederland }) }, { code: "NL", naam: "Nederland" })
    assert.deepStrictEqual({ ...read(Land, { code: "BE", naam: "belgië" }) }, { code: "BE", naam: "België" })
    assert.deepStrictEqual({ ...read(Land, { code: "NL", naam: "Holland" }) }, { code: "NL", naam: "Nederland" })
    fc.assert(
      fc.property(writtenLand, (input) => assert.include(rows, `${input.code} ${read(Land, input).naam}`))
    )
  })

  it("is refused at the name if that is the name of another land, in any case", () => {
    assert.deepStrictEqual(refusals(Land, { code: "NL", naam: "België" }), ["naam: naam-bij-andere-code"])
    assert.deepStrictEqual(refusals(Land, { code: "NL", naam: "BELGIË" }), ["naam: naam-bij-andere-code"])
  })

  it("says what to choose instead of a code that is no country's any more", () => {
    for (
      const [code, instead] of [
        ["AN", "CW"],
        ["YU", "RS"],
        ["SU", "RU"],
        ["DD", "DE"],
        ["UK", "GB"],
        ["DY", "BJ"],
        ["HV", "BF"],
        ["NH", "VU"],
        ["PZ", "PA"],
        ["RH", "ZW"],
        ["VD", "VN"],
        ["PC", "PW"],
        ["NT", "IQ"]
      ] as const
    ) {
      assert.deepStrictEqual(refusals(Land, { code }), ["code: land-onbekend"])
      assert.include(sentences(Land, { code }), instead)
    }
    for (const meant of ["be", "Be", "België", "BELGIË"]) {
      assert.strictEqual(sentences(Land, { code: meant }), "Voor België is de code BE.")
    }
    assert.include(sentences(Land, { code: "BEL" }), "hoofdletters")
  })

  it("is read from what was kept as itself", () => {
    fc.assert(fc.property(land, (waarde) => assert.deepStrictEqual(read(Land, written(Land, waarde)), waarde)))
  })

  it("is refused at its place with its code", () => {
    fc.assert(
      fc.property(
        ongeldigLand,
        ({ code, input, pad }) => assert.deepStrictEqual(refusals(Land, input), [`${pad.join(".")}: ${code}`])
      ),
      { numRuns: 300 }
    )
    assert.deepStrictEqual(refusals(Land, { code: "NL", naam: "" }), ["naam: tekst-leeg"])
    assert.deepStrictEqual(refusals(Land, { code: "NL", naam: "x".repeat(101) }), ["naam: tekst-te-lang"])
    assert.deepStrictEqual(refusals(Land, { code: "NL", naam: "x".repeat(100) }), [])
  })
})
