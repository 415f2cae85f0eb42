import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { type Bestandsregel, eersteRegel, knip, laatsteRegel, langsteRegel } from "../../src/against/lines.ts"

const regelsIn = (stukken: Iterable<Uint8Array>): ReadonlyArray<Bestandsregel> => {
  let stand = eersteRegel
  const regels: Array<Bestandsregel> = []
  for (const stuk of stukken) {
    const [verder, nieuw] = knip(stand, stuk)
    stand = verder
    regels.push(...nieuw)
  }
  return [...regels, ...laatsteRegel(stand)]
}

function* inStukken(bytes: Uint8Array, grootte: number) {
  for (let van = 0; van < bytes.length; van += grootte) yield bytes.subarray(van, van + grootte)
}

const bytes = (tekst: string) => new TextEncoder().encode(tekst)

describe("the lines of a file", () => {
  it("are the same in whatever pieces it comes, by their numbers (kills: a letter of several bytes cut in two)", () => {
    const tekst = fc.string({ unit: fc.constantFrom("a", "é", "😀", ";", "\"", "\n", "\r\n", " "), maxLength: 60 })
    fc.assert(fc.property(tekst, fc.integer({ min: 1, max: 9 }), (tekst, grootte) => {
      const delen = tekst.split("\n").map((regel) => regel.replace(/\r$/u, ""))
      const verwacht = (tekst.endsWith("\n") || tekst === "" ? delen.slice(0, -1) : delen).map((regel, index) => ({
        nummer: index + 1,
        tekst: regel
      }))
      assert.deepStrictEqual(regelsIn(inStukken(bytes(tekst), grootte)), verwacht)
    }))
  })

  it("begin after the mark that some programs put in front of UTF-8", () => {
    assert.deepStrictEqual(regelsIn([bytes("\uFEFFbsn\n1")]), [{ nummer: 1, tekst: "bsn" }, { nummer: 2, tekst: "1" }])
  })

  it("tell of one that is no UTF-8, or too long, only that, and go on", () => {
    const stukken = [
      bytes("een\n"),
      Uint8Array.from([0x47, 0xe9, 0x0a]),
      bytes(`${"x".repeat(langsteRegel + 1)}\n`),
      bytes("x".repeat(langsteRegel)),
      bytes("\nlaatste")
    ]
    assert.deepStrictEqual(
      regelsIn(stukken).map((regel) =>
        "code" in regel ? [regel.nummer, regel.code] : [regel.nummer, regel.tekst.length]
      ),
      [
        [1, 3],
        [2, "geen-utf-8"],
        [3, "regel-te-lang"],
        [4, langsteRegel],
        [5, 7]
      ]
    )
  })

  it("keep nothing of one that goes on and on", () => {
    const stuk = new Uint8Array(64 * 1024).fill(0x78)
    let stand = eersteRegel
    for (let aantal = 0; aantal < 32_000; aantal++) {
      stand = knip(stand, stuk)[0]
      assert.isAtMost(stand.delen.length, 16)
    }
    assert.strictEqual(stand.lengte, 32_000 * stuk.length)
    assert.deepStrictEqual(knip(stand, bytes("\n"))[1], [{ nummer: 1, code: "regel-te-lang" }])
  })
})
