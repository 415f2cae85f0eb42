import { Effect } from "effect"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import { isDecidedBy, regelsDecidedBy } from "../../reconciliatie/is-decided-by.ts"
import { decideAll } from "./decide-all.ts"
import { examine } from "./examine.ts"
import { eachOnce } from "./meld.ts"
import { mattersOf } from "./still-so.ts"

/**
 * Rejects what the rules find in the records of an undone finding as they are now, and what is decided by undoing it,
 * see {@link isDecidedBy}. Call it within the transaction that undoes the finding, after
 * that was rejected.
 */
export const decideAlong = Effect.fnUntraced(function*(ongedaan: ReportedBevinding) {
  const { besluit } = ongedaan
  if (besluit === undefined) return
  const regels = regelsDecidedBy(ongedaan)
  const results = yield* Effect.forEach(yield* mattersOf(ongedaan), (matter) => examine(matter, regels))
  const found = eachOnce(results.flatMap((result) => result.bevindingen))
    .filter((bevinding) => isDecidedBy(ongedaan, bevinding))
  yield* decideAll(found, besluit, ongedaan.gezienIn)
})
