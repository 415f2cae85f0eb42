import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { mergeSorted, type Pair, type Side } from "./merge-sorted.ts"

interface Row {
  readonly key: string
  readonly side: string
}

const list = (side: string) =>
  fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 12 }).map((keys) =>
    keys.toSorted().map((key): Row => ({ key, side }))
  )

/** Merges both lists completely, reading a given number of rows at a time. */
const everything = (
  hier: ReadonlyArray<Row>,
  daar: ReadonlyArray<Row>,
  perHere: number,
  perThere: number
): ReadonlyArray<Pair<Row, Row>> => {
  const pairs: Array<Pair<Row, Row>> = []
  let [i, j] = [0, 0]
  let [links, right]: readonly [Side<Row>, Side<Row>] = [{ rows: [], done: false }, { rows: [], done: false }]
  while (!(links.done && right.done)) {
    if (links.rows.length === 0 && !links.done) {
      links = { rows: hier.slice(i, i + perHere), done: i + perHere >= hier.length }
      i += perHere
    }
    if (right.rows.length === 0 && !right.done) {
      right = { rows: daar.slice(j, j + perThere), done: j + perThere >= daar.length }
      j += perThere
    }
    const stap = mergeSorted(links, right, ({ key }) => key, ({ key }) => key)
    // Kills: a step that leaves work but waits for no page, and so never ends.
    assert.isTrue(
      (!links.done && stap.hier.rows.length === 0) || (!right.done && stap.daar.rows.length === 0) ||
        stap.hier.rows.length + stap.daar.rows.length === 0
    )
    pairs.push(...stap.pairs)
    ;[links, right] = [stap.hier, stap.daar]
  }
  return pairs
}

const size = fc.integer({ min: 1, max: 5 })

describe("merging two lists by their keys", () => {
  // Kills: a key that is passed over at the end of a page.
  it("gives every key of either list once, in order, with the rows of both", () => {
    fc.assert(fc.property(list("hier"), list("daar"), size, size, (hier, daar, perHere, perThere) => {
      const keys = [...new Set([...hier, ...daar].map(({ key }) => key))].toSorted()
      const expected = keys.map((key) => {
        const [a, b] = [hier.find((row) => row.key === key), daar.find((row) => row.key === key)]
        return { ...(a === undefined ? {} : { hier: a }), ...(b === undefined ? {} : { daar: b }) }
      })
      assert.deepStrictEqual(everything(hier, daar, perHere, perThere), expected)
    }))
  })

  it("gives no key while an earlier one may still come", () => {
    const row = (key: string): Row => ({ key, side: "" })
    const stap = mergeSorted(
      { rows: [row("a"), row("c")], done: false },
      { rows: [row("b")], done: false },
      ({ key }) => key,
      ({ key }) => key
    )
    assert.deepStrictEqual(stap.pairs, [{ hier: row("a") }, { daar: row("b") }])
    assert.deepStrictEqual(stap.hier.rows, [row("c")])
  })
})
