import { Effect } from "effect"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { checkVersie, type ExpectedVersie } from "../check-versie.ts"
import { BevindingNietOpen } from "./reconciliatie-errors.ts"
import { bevindingMetId } from "./zoek-bevindingen.ts"

/** A decision: the finding, its version and who decides. */
export interface BevindingCommand {
  readonly bevinding: BevindingId
  readonly versie: ExpectedVersie
  readonly door: Medewerker
}

/**
 * The finding at the version that the decision is based on (B12). Fails with `BevindingNietOpen` if it is no longer
 * open.
 */
export const openBevinding = Effect.fnUntraced(function*({ bevinding: id, versie }: Omit<BevindingCommand, "door">) {
  const bevinding = yield* bevindingMetId(id)
  yield* checkVersie(bevinding, versie)
  return bevinding.toestand === "open"
    ? bevinding
    : yield* new BevindingNietOpen({ bevinding: id, toestand: bevinding.toestand })
})
