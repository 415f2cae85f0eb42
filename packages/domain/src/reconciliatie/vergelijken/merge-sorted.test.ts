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
  here: ReadonlyArray<Row>,
  there: ReadonlyArray<Row>,
  perHere: number,
  perThere: number
): ReadonlyArray<Pair<Row, Row>> => {
  const pairs: Array<Pair<Row, Row>> = []
  let [i, j] = [0, 0]
  let [links, right]: readonly [Side<Row>, Side<Row>] = [{ rows: [], done: false }, { rows: [], done: false }]
  while (!(links.done && right.done)) {
    if (links.rows.length === 0 && !links.done) {
      links = { rows: here.slice(i, i + perHere), done: i + perHere >= here.length }
      i += perHere
    }
    if (right.rows.length === 0 && !right.done) {
      right = { rows: there.slice(j, j + perThere), done: j + perThere >= there.length }
      j += perThere
    }
    const stap = mergeSorted(links, right, ({ key }) => key, ({ key }) => key)
    // Kills: a step that leaves work but waits for no page, and so never ends.
    assert.isTrue(
      (!links.done && stap.here.rows.length === 0) || (!right.done && stap.there.rows.length === 0) ||
        stap.here.rows.length + stap.there.rows.length === 0
    )
    pairs.push(...stap.pairs)
    ;[links, right] = [stap.here, stap.there]
  }
  return pairs
}

const size = fc.integer({ min: 1, max: 5 })

describe("merging two lists by their keys", () => {
  // Kills: a key that is passed over at the end of a page.
  it("gives every key of either list once, in order, with the rows of both", () => {
    fc.assert(fc.property(list("hier"), list("daar"), size, size, (here, there, perHere, perThere) => {
      const keys = [...new Set([...here, ...there].map(({ key }) => key))].toSorted()
      const expected = keys.map((key) => {
        const [a, b] = [here.find((row) => row.key === key), there.find((row) => row.key === key)]
        return { ...(a === undefined ? {} : { here: a }), ...(b === undefined ? {} : { there: b }) }
      })
      assert.deepStrictEqual(everything(here, there, perHere, perThere), expected)
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
    assert.deepStrictEqual(stap.pairs, [{ here: row("a") }, { there: row("b") }])
    assert.deepStrictEqual(stap.here.rows, [row("c")])
  })
})
