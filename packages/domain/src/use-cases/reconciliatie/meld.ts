import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import { IdGenerator } from "../../ports/id-generator.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"

/** By what a finding is known again within a run, as the register knows it again by a digest of the same. It holds personal data. */
export const bevindingKey = ({ records, regel, rustOp }: Bevinding): string =>
  JSON.stringify([regel, records.map(({ id, soort }) => [soort, id]), rustOp])

/** The findings, each once. */
export const eachOnce = (
  bevindingen: ReadonlyArray<Bevinding>
): ReadonlyArray<Bevinding> => [
  ...new Map(bevindingen.map((bevinding) => [bevindingKey(bevinding), bevinding])).values()
]

/** Tells the register of these findings, of which none may be the same as another; answers what it knows of each, in their order. */
export const meld = Effect.fnUntraced(
  function*({ id: reconciliatie }: Reconciliatie, gevonden: ReadonlyArray<Bevinding>) {
    if (gevonden.length === 0) return []
    const ids = yield* IdGenerator
    const op = yield* Clock.use((klok) => klok.nu)
    const meldingen = yield* Effect.forEach(
      gevonden,
      (bevinding) => Effect.map(ids.bevinding, (id) => ({ id, bevinding }))
    )
    return yield* Bevindingen.use((bevindingen) => bevindingen.meld(reconciliatie, op, meldingen))
  }
)
