import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { cutLine, type FileLine, firstLine, lastLine, longestLine } from "../../src/against/lines.ts"

const regelsIn = (pieces: Iterable<Uint8Array>): ReadonlyArray<FileLine> => {
  let stand = firstLine
  const regels: Array<FileLine> = []
  for (const piece of pieces) {
    const [further, nieuw] = cutLine(stand, piece)
    stand = further
    regels.push(...nieuw)
  }
  return [...regels, ...lastLine(stand)]
}

function* inPieces(bytes: Uint8Array, size: number) {
  for (let van = 0; van < bytes.length; van += size) yield bytes.subarray(van, van + size)
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe("the lines of a file", () => {
  // Kills: a letter of several bytes cut in two.
  it("and their numbers are the same for any division into chunks", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", ";", "\"", "\n", "\r\n", " "), maxLength: 60 })
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 9 }), (text, size) => {
      const parts = text.split("\n").map((regel) => regel.replace(/\r$/u, ""))
      const expected = (text.endsWith("\n") || text === "" ? parts.slice(0, -1) : parts).map((regel, index) => ({
        nummer: index + 1,
        text: regel
      }))
      assert.deepStrictEqual(regelsIn(inPieces(bytes(text), size)), expected)
    }))
  })

  it("begin after a UTF-8 byte order mark", () => {
    assert.deepStrictEqual(regelsIn([bytes("\uFEFFbsn\n1")]), [{ nummer: 1, text: "bsn" }, { nummer: 2, text: "1" }])
  })

  it("continue after one that is too long or not UTF-8, of which only that is told", () => {
    const pieces = [
      bytes("een\n"),
      Uint8Array.from([0x47, 0xe9, 0x0a]),
      bytes(`${"x".repeat(longestLine + 1)}\n`),
      bytes("x".repeat(longestLine)),
      bytes("\nlaatste")
    ]
    assert.deepStrictEqual(
      regelsIn(pieces).map((regel) => "code" in regel ? [regel.nummer, regel.code] : [regel.nummer, regel.text.length]),
      [
        [1, 3],
        [2, "geen-utf-8"],
        [3, "regel-te-lang"],
        [4, longestLine],
        [5, 7]
      ]
    )
  })

  it("keep nothing of an endless line", () => {
    const piece = new Uint8Array(64 * 1024).fill(0x78)
    let stand = firstLine
    for (let aantal = 0; aantal < 32_000; aantal++) {
      stand = cutLine(stand, piece)[0]
      assert.isAtMost(stand.delen.length, 16)
    }
    assert.strictEqual(stand.length, 32_000 * piece.length)
    assert.deepStrictEqual(cutLine(stand, bytes("\n"))[1], [{ nummer: 1, code: "regel-te-lang" }])
  })
})
