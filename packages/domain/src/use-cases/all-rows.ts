import { Effect } from "effect"
import type { Browse, Page, Position } from "../ports/page.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"

/** Reads a whole list, a hundred records at a time. For short lists, such as what belongs to one record. */
export const allRows = <A, R>(
  lees: (browse: Browse) => Effect.Effect<Page<A>, RegisterUnavailable, R>,
  na?: Position
): Effect.Effect<ReadonlyArray<A>, RegisterUnavailable, R> =>
  Effect.flatMap(
    lees({ oplopend: true, aantal: 100, ...(na === undefined ? {} : { vanaf: { richting: "na", positie: na } }) }),
    ({ meer, rijen: rows }) => {
      const records = rows.map(({ record }) => record)
      return meer
        ? Effect.map(allRows(lees, rows.at(-1)?.positie), (further) => [...records, ...further])
        : Effect.succeed(records)
    }
  )
