import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { Besluit, ReportedBevinding, Toestand } from "../../reconciliatie/bevinding.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { carryOutVoorstel } from "./carry-out-voorstel.ts"
import type { Gezien } from "./gezien.ts"

/** The state of a finding after it is carried out: accepted by a person, or solved by the nightly run. */
export type DecisionOutcome = { readonly toestand: Toestand; readonly wijze: Besluit["wijze"] }

/** What to carry out: the proposal of a finding, at the versions that the rule saw, and by whom. */
export interface Repair {
  readonly bevinding: ReportedBevinding
  readonly voorstel: Voorstel
  readonly gezien: Gezien
  readonly door: Medewerker
}

/**
 * Carries out a finding and records the decision. If this deletes all data about its records, the finding is
 * deleted too; the answer is then what it would have been. Call it within a transaction.
 */
export const carryOut = Effect.fnUntraced(
  function*(
    { bevinding, door, gezien, voorstel }: Repair,
    { toestand, wijze }: DecisionOutcome
  ) {
    yield* carryOutVoorstel(voorstel, bevinding, door, gezien)
    const decided = decide(bevinding, toestand, { wijze, door, op: yield* Clock.use((clock) => clock.nu) })
    const bevindingen = yield* Bevindingen
    if (Option.isSome(yield* bevindingen.zoek(bevinding.id))) yield* bevindingen.vervang(decided, bevinding.versie)
    return decided
  }
)
