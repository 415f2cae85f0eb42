import { assert, describe, it } from "vitest"
import { copyRow, inPieces } from "../src/loading/copy-text.ts"

describe("the text format of COPY", () => {
  it("tells nothing apart from an empty text, and escapes what has a meaning", () => {
    assert.strictEqual(copyRow([null, undefined, "", 1, true, "a\tb\\c\nd"]), "\\N\t\\N\t\t1\ttrue\ta\\tb\\\\c\\nd\n")
    assert.strictEqual(copyRow(["\\N"]), "\\\\N\n")
  })

  it("keeps every row, in order, however large the pieces", () => {
    const rows = ["a\n", "bb\n", "ccc\n"]
    for (const length of [1, 3, 100]) assert.strictEqual([...inPieces(rows, length)].join(""), "a\nbb\nccc\n")
    assert.lengthOf([...inPieces(rows, 3)], 2)
    assert.lengthOf([...inPieces([], 3)], 0)
  })
})
