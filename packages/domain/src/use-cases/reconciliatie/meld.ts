import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { IdGenerator } from "../../ports/id-generator.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"

/** The key of a finding within a run; the register uses a digest of the same values. Personal data. */
export const bevindingKey = ({ records, regel, rustOp }: Bevinding): string =>
  JSON.stringify([regel, records.map(({ id, soort }) => [soort, id]), rustOp])

/** The findings without duplicates; of equal ones the last. */
export const eachOnce = (
  bevindingen: ReadonlyArray<Bevinding>
): ReadonlyArray<Bevinding> => [
  ...new Map(bevindingen.map((bevinding) => [bevindingKey(bevinding), bevinding])).values()
]

/**
 * Reports findings, which must all be different, to the register. Returns what it knows of each, in the same order.
 */
export const meld = Effect.fnUntraced(
  function*({ id: reconciliatie }: Reconciliatie, gevonden: ReadonlyArray<Bevinding>) {
    if (gevonden.length === 0) return []
    const ids = yield* IdGenerator
    const op = yield* RegisterClock.use((clock) => clock.nu)
    const reports = yield* Effect.forEach(
      gevonden,
      (bevinding) => Effect.map(ids.bevinding, (id) => ({ id, bevinding }))
    )
    return yield* Bevindingen.use((bevindingen) => bevindingen.meld(reconciliatie, op, reports))
  }
)
