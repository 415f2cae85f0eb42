import { Effect } from "effect"
import type { ListPosition, PageRequest, RecordPage } from "../ports/record-page.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"

/** Reads a whole list, a hundred records at a time. For short lists, such as what belongs to one record. */
export const allRows = <A, R>(
  readWith: (browse: PageRequest) => Effect.Effect<RecordPage<A>, RegisterUnavailable, R>,
  na?: ListPosition
): Effect.Effect<ReadonlyArray<A>, RegisterUnavailable, R> =>
  Effect.flatMap(
    readWith({
      ascending: true,
      aantal: 100,
      ...(na === undefined ? {} : { from: { direction: "na", position: na } })
    }),
    ({ meer, rows }) => {
      const records = rows.map(({ record }) => record)
      return meer
        ? Effect.map(allRows(readWith, rows.at(-1)?.position), (further) => [...records, ...further])
        : Effect.succeed(records)
    }
  )
