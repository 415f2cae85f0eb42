import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals } from "../../testing/decoding.ts"
import { bsn } from "../../testing/index.ts"
import { readBsn } from "../values/bsn.ts"
import { CallerName } from "./caller-name.ts"

describe("the name of a caller", () => {
  it("has no bsn in it, by itself or between other signs", () => {
    const surroundings = fc.constantFrom(
      ["", ""],
      ["s00000000:", ""],
      ["", "@example.nl"],
      ["medewerker ", ", balie"],
      [
        "é",
        "é"
      ]
    )
    fc.assert(
      fc.property(
        bsn,
        surroundings,
        (nummer, [voor = "", na = ""]) =>
          assert.deepStrictEqual(refusals(CallerName, `${voor}${readBsn(nummer)}${na}`), [": naam-met-bsn"])
      )
    )
    assert.deepStrictEqual(refusals(CallerName, "123456789 of 999990019"), [": naam-met-bsn"])
  })

  it("may hold other numbers: longer, shorter, failing the elfproef, or part of a UUID", () => {
    for (const naam of ["balie-3", "999990018", "09999900199", "99999001", "0d0e7f0e-6b0f-4a55-8d7f-a999990019bc"]) {
      assert.strictEqual(read(CallerName, naam), naam)
    }
  })

  it("is a Medewerker besides", () =>
    assert.deepStrictEqual(refusals(CallerName, "m".repeat(201)), [": tekst-te-lang"]))
})
