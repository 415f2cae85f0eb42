import { assert } from "@effect/vitest"
import { Effect } from "effect"
import type { ListPosition, PageRequest, RecordPage } from "../../../src/index.ts"

/** The list of one port, narrowed to what a test put in it. */
export type List<A, E, R> = (browse: PageRequest) => Effect.Effect<RecordPage<A>, E, R>

const byOrder = (one: ListPosition, ander: ListPosition): number =>
  one.waarde < ander.waarde ? -1 : one.waarde > ander.waarde ? 1 : one.id < ander.id ? -1 : one.id > ander.id ? 1 : 0

/**
 * Walks a list ascending and descending, forward and back, in pages of each of these sizes, and checks it against the
 * expected records: sorted by value and then by id as plain text, each once, none missing, and `meer` exactly where
 * more follow. Kills: an order by value alone, `>=` for `>`, a page that is not reversed, `meer` that is always true or
 * false.
 */
export const walkList = Effect.fnUntraced(function*<A, E, R>(
  list: List<A, E, R>,
  expected: ReadonlyArray<{ readonly record: A; readonly position: ListPosition }>,
  sizes: ReadonlyArray<number> = [1, 2, expected.length, expected.length + 1]
) {
  for (const ascending of [true, false]) {
    const sorted = expected.toSorted((one, ander) => (ascending ? 1 : -1) * byOrder(one.position, ander.position))
    for (const count of sizes) {
      assert.deepStrictEqual(yield* forward(list, { ascending, aantal: count }, sorted.length), sorted)
      for (const limit of sorted.keys()) {
        const position = sorted[limit]?.position
        if (position === undefined) return assert.fail("a place")
        const back = yield* list({ ascending, aantal: count, from: { direction: "voor", position } })
        assert.deepStrictEqual(back.rows, sorted.slice(Math.max(0, limit - count), limit))
        assert.strictEqual(back.meer, limit > count)
        const further = yield* list({
          ascending,
          aantal: count,
          from: { direction: "na", position }
        })
        assert.deepStrictEqual(further.rows, sorted.slice(limit + 1, limit + 1 + count))
        assert.strictEqual(further.meer, sorted.length - limit - 1 > count)
      }
    }
  }
})

/** All pages, from the start. */
const forward = <A, E, R>(list: List<A, E, R>, browse: PageRequest, atMost: number) =>
  Effect.gen(function*() {
    const rows: Array<RecordPage<A>["rows"][number]> = []
    let page = yield* list(browse)
    rows.push(...page.rows)
    while (page.meer && rows.length <= atMost) {
      const last = rows.at(-1)
      if (last === undefined) return assert.fail("a page without rows says that more follow")
      page = yield* list({ ...browse, from: { direction: "na", position: last.position } })
      rows.push(...page.rows)
    }
    return rows
  })
