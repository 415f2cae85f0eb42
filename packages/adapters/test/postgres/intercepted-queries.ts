import pg from "pg"
import { vi } from "vitest"

/**
 * Has all that clients of this process ask a server pass through `around`, until the spy that it gives is restored. `ask` asks it
 * and gives the answer.
 */
export const interceptedQueries = (
  around: (client: pg.Client, given: ReadonlyArray<unknown>, ask: () => unknown) => unknown
) => {
  const original = pg.Client.prototype.query as (this: pg.Client, ...given: Array<unknown>) => unknown
  return vi.spyOn(pg.Client.prototype, "query").mockImplementation(function(this: pg.Client, ...given: Array<unknown>) {
    return around(this, given, () => original.apply(this, given))
  } as never)
}
