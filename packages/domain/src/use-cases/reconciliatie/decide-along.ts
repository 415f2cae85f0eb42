import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { IdGenerator } from "../../ports/id-generator.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import { isDecidedBy, regelsDecidedBy } from "../../reconciliatie/is-decided-by.ts"
import { examine } from "./examine.ts"
import { eachOnce } from "./meld.ts"
import { mattersOf } from "./still-so.ts"

/**
 * Rejects what the rules find in the records of an undone finding as they are now, and what is decided by undoing it,
 * see {@link isDecidedBy}. Call it within the transaction that undoes the finding.
 */
export const decideAlong = Effect.fnUntraced(function*(ongedaan: ReportedBevinding) {
  const { besluit } = ongedaan
  if (besluit === undefined) return
  const [bevindingen, ids] = [yield* Bevindingen, yield* IdGenerator]
  const regels = regelsDecidedBy(ongedaan)
  const results = yield* Effect.forEach(yield* mattersOf(ongedaan), (matter) => examine(matter, regels))
  const found = eachOnce(results.flatMap((result) => result.bevindingen))
    .filter((bevinding) => isDecidedBy(ongedaan, bevinding))
  const known = yield* bevindingen.recognise(found)
  const others = found.filter((_, place) =>
    !Option.exists(known[place] ?? Option.none(), ({ id }) => id === ongedaan.id)
  )
  if (others.length === 0) return
  const reports = yield* Effect.forEach(others, (bevinding) => Effect.map(ids.bevinding, (id) => ({ id, bevinding })))
  const receipts = yield* bevindingen.meld(ongedaan.gezienIn, besluit.op, reports)
  yield* Effect.forEach(
    receipts.filter(({ bevinding }) => bevinding.toestand === "open"),
    ({ bevinding }) => bevindingen.vervang(decide(bevinding, besluit), bevinding.versie),
    { discard: true }
  )
})
