import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, written } from "../../testing/decoding.ts"
import {
  invalidTaalcode,
  ongeldigeVoorkeurstaal,
  taalcode,
  voorkeurstaal,
  writtenVoorkeurstaal
} from "../../testing/index.ts"
import { Taalcode, Voorkeurstaal } from "./taal.ts"
import { talenTable } from "./talen-table.ts"

/** The twenty B codes of ISO 639-2 with their T codes, written out from the standard. */
const bToT = {
  alb: "sqi",
  arm: "hye",
  baq: "eus",
  bur: "mya",
  chi: "zho",
  cze: "ces",
  dut: "nld",
  fre: "fra",
  geo: "kat",
  ger: "deu",
  gre: "ell",
  ice: "isl",
  mac: "mkd",
  mao: "mri",
  may: "msa",
  per: "fas",
  rum: "ron",
  slo: "slk",
  tib: "bod",
  wel: "cym"
}
const rows = talenTable.trim().split("\n").map((row) => row.split(" "))

describe("Taalcode", () => {
  // Kills: the B code kept.
  it("B is kept as T, for all twenty that differ", () => {
    for (const [b, t] of Object.entries(bToT)) {
      assert.strictEqual(read(Taalcode, b), t)
      assert.strictEqual(read(Taalcode, t), t)
    }
    assert.deepStrictEqual(Object.fromEntries(rows.flatMap(([t, b]) => b === "-" ? [] : [[b, t]])), bToT)
  })

  // Kills: a row lost or doubled.
  it("the table holds the 486 languages of ISO 639-2, without its range for local use, each code once", () => {
    const codes = rows.flatMap(([t, b]) => b === "-" ? [t] : [t, b])
    assert.strictEqual(new Set(codes).size, codes.length)
    assert.strictEqual(rows.length, 486)
    for (const [t] of rows) assert.strictEqual(read(Taalcode, t), t)
  })

  // Kills: a name taken from another language, or from none.
  it("has a name that no other has and that is no code", () => {
    const namen = rows.map(([, , ...words]) => words.join(" "))
    assert.deepStrictEqual(namen.filter((naam, place) => namen.indexOf(naam) !== place), [])
    assert.deepStrictEqual(namen.filter((naam) => !/^\p{Lu}|^'|^!/u.test(naam)), [])
  })

  // Kills: a normalisation that is not idempotent.
  it("is read from what was kept as itself", () => {
    fc.assert(fc.property(taalcode, (code) => assert.strictEqual(read(Taalcode, written(Taalcode, code)), code)))
  })

  it("is refused with one code", () => {
    fc.assert(
      fc.property(
        invalidTaalcode,
        ({ code, input }) => assert.deepStrictEqual(refusals(Taalcode, input), [`: ${code}`])
      )
    )
  })
})

describe("Voorkeurstaal", () => {
  it("takes its name from the table, whatever was written", () => {
    assert.deepStrictEqual({ ...read(Voorkeurstaal, { code: "dut" }) }, { code: "nld", naam: "Nederlands" })
    assert.deepStrictEqual({ ...read(Voorkeurstaal, { code: "nld", naam: "NEDERLANDS" }) }, {
      code: "nld",
      naam: "Nederlands"
    })
    fc.assert(fc.property(writtenVoorkeurstaal, (input) => {
      const { code, naam } = read(Voorkeurstaal, input)
      assert.isTrue(rows.some(([t, , ...words]) => t === code && words.join(" ") === naam))
    }))
  })

  it("is read from what was kept as itself", () => {
    fc.assert(
      fc.property(
        voorkeurstaal,
        (waarde) => assert.deepStrictEqual(read(Voorkeurstaal, written(Voorkeurstaal, waarde)), waarde)
      )
    )
  })

  it("is refused at its place with its code", () => {
    fc.assert(
      fc.property(
        ongeldigeVoorkeurstaal,
        ({ code, input, pad }) => assert.deepStrictEqual(refusals(Voorkeurstaal, input), [`${pad.join(".")}: ${code}`])
      ),
      { numRuns: 300 }
    )
    assert.deepStrictEqual(refusals(Voorkeurstaal, { code: "nld", naam: "x".repeat(101) }), ["naam: tekst-te-lang"])
    assert.deepStrictEqual(refusals(Voorkeurstaal, { code: "nld", naam: "x".repeat(100) }), [])
  })
})
