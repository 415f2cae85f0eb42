import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { carryOutVoorstel, type SamenvoegingKeuze } from "./carry-out-voorstel.ts"
import type { Gezien } from "./gezien.ts"

/** What to carry out: the proposal of a finding, at the versions that the rule saw, by whom, and with which choice. */
export interface Repair {
  readonly bevinding: ReportedBevinding
  readonly voorstel: Voorstel
  readonly gezien: Gezien
  readonly door: Medewerker
  readonly keuze?: SamenvoegingKeuze
}

/**
 * Carries out a finding and records the decision: of a person (`uitgevoerd`) or of the nightly run (`hersteld`). If this
 * deletes all data about its records, the finding is deleted too; the answer is then what it would have been. Call it
 * within a transaction.
 */
export const carryOut = Effect.fnUntraced(
  function*(
    { bevinding, door, gezien, keuze, voorstel }: Repair,
    wijze: "uitgevoerd" | "hersteld"
  ) {
    const keuzes = yield* carryOutVoorstel(voorstel, bevinding, door, gezien, keuze)
    const op = yield* RegisterClock.use((clock) => clock.nu)
    const decided = decide(bevinding, { wijze, door, op, ...(keuzes.length === 0 ? {} : { keuzes }) })
    const bevindingen = yield* Bevindingen
    if (Option.isSome(yield* bevindingen.zoek(bevinding.id))) yield* bevindingen.vervang(decided, bevinding.versie)
    return decided
  }
)
