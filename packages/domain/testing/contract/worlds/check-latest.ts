import { assert } from "@effect/vitest"
import { Effect } from "effect"
import type { PageRequest, RecordPage } from "../../../src/index.ts"
import { compareListPositions } from "../../../src/ports/record-page.ts"

/** How one port lists what is about one record, and the latest about several. */
interface AboutRecords<Asked, A, E, R> {
  readonly list: (record: Asked, browse: PageRequest) => Effect.Effect<RecordPage<A>, E, R>
  readonly latest: (records: ReadonlyArray<Asked>, atMost: number) => Effect.Effect<ReadonlyArray<A>, E, R>
}

/**
 * Checks that the latest about these records are the latest of their lists taken together, each once, and returns them.
 * Kills: an item twice that is about two records, another kind of record, a bound for each record alone, an order by
 * moment alone.
 */
export const checkLatest = Effect.fnUntraced(function*<Asked, A extends { readonly id: string }, E, R>(
  records: ReadonlyArray<Asked>,
  { latest, list }: AboutRecords<Asked, A, E, R>
) {
  const lists = yield* Effect.forEach(records, (record) => list(record, { ascending: false, aantal: 100 }))
  const byId = new Map(lists.flatMap(({ rows }) => rows).map((row) => [row.record.id, row]))
  const expected = [...byId.values()].toSorted((one, ander) => compareListPositions(ander.position, one.position))
    .map(({ record }) => record)
  for (const atMost of [1, 2, expected.length - 1, expected.length, expected.length + 1]) {
    assert.deepStrictEqual(yield* latest(records, atMost), expected.slice(0, atMost))
  }
  assert.deepStrictEqual(yield* latest([...records, ...records], expected.length + 1), expected)
  assert.deepStrictEqual(yield* latest([], 1), [])
  return expected
})
