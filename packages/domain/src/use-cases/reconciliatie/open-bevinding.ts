import { Effect } from "effect"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { checkVersie, type ExpectedVersie } from "../check-versie.ts"
import { BevindingNietOpen } from "./reconciliatie-errors.ts"
import { bevindingMetId } from "./zoek-bevindingen.ts"

/** On which finding is decided, at which version, and by whom. */
export interface BevindingCommand {
  readonly bevinding: BevindingId
  readonly versie: ExpectedVersie
  readonly door: Medewerker
}

/** The finding at the version that the decision is based on (B12), if it is still to be decided on. */
export const openBevinding = Effect.fnUntraced(function*({ bevinding: id, versie }: BevindingCommand) {
  const bevinding = yield* bevindingMetId(id)
  yield* checkVersie(bevinding, versie)
  return bevinding.toestand === "open"
    ? bevinding
    : yield* new BevindingNietOpen({ bevinding: id, toestand: bevinding.toestand })
})
