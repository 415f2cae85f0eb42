import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { IdGenerator } from "../../ports/id-generator.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { Besluit, Bevinding } from "../../reconciliatie/bevinding.ts"
import type { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"

/**
 * Reports these findings, which must all be different, as if that run had seen them, and ends them with this decision. So
 * no later night opens them until a value that they rest on changes. One that is rejected already stays as it is. Call it
 * within a transaction.
 */
export const decideAll = Effect.fnUntraced(
  function*(found: ReadonlyArray<Bevinding>, besluit: Besluit, reconciliatie: ReconciliatieId) {
    const [bevindingen, ids] = [yield* Bevindingen, yield* IdGenerator]
    const known = yield* bevindingen.recognise(found)
    const fresh = found.filter((_, place) =>
      !Option.exists(known[place] ?? Option.none(), ({ toestand }) => toestand === "afgewezen")
    )
    if (fresh.length === 0) return
    const reports = yield* Effect.forEach(fresh, (bevinding) => Effect.map(ids.bevinding, (id) => ({ id, bevinding })))
    const receipts = yield* bevindingen.meld(reconciliatie, besluit.op, reports)
    yield* bevindingen.vervangAll(
      receipts.filter(({ bevinding }) => bevinding.toestand === "open")
        .map(({ bevinding: voor }) => ({ voor, na: decide(voor, besluit) }))
    )
  }
)
