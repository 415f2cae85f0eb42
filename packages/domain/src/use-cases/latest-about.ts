import { Effect } from "effect"
import { compareListPositions, type PageRequest, type RecordPage } from "../ports/record-page.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"

/** Maximum number of items that {@link latestAbout} returns. */
export const maximumLatest = 1_000

/** The latest items, and whether there are earlier ones. */
export interface Latest<A> {
  readonly rows: ReadonlyArray<A>
  readonly meer: boolean
}

/**
 * The latest items of the lists of these records, each once and latest first, at most {@link maximumLatest} in all. No
 * list is read further than that, and memory does not grow with the number of records.
 */
export const latestAbout = Effect.fnUntraced(
  function*<Record, A extends { readonly id: string }, R>(
    records: ReadonlyArray<Record>,
    browseOf: (record: Record, browse: PageRequest) => Effect.Effect<RecordPage<A>, RegisterUnavailable, R>
  ) {
    const found = new Map<string, Row<A>>()
    for (const record of records) {
      const { rows } = yield* browseOf(record, { ascending: false, aantal: maximumLatest + 1 })
      for (const row of rows) found.set(row.record.id, row)
      if (found.size > 2 * maximumLatest) keepLatest(found)
    }
    keepLatest(found)
    const latest = [...found.values()].map(({ record }) => record)
    return { rows: latest.slice(0, maximumLatest), meer: latest.length > maximumLatest } satisfies Latest<A>
  }
)

type Row<A> = RecordPage<A>["rows"][number]

/** Leaves the latest ones, latest first, and one more that tells whether there are earlier ones. */
const keepLatest = <A extends { readonly id: string }>(found: Map<string, Row<A>>): void => {
  const latest = [...found.values()].toSorted((one, other) => compareListPositions(other.position, one.position))
    .slice(0, maximumLatest + 1)
  found.clear()
  for (const row of latest) found.set(row.record.id, row)
}
