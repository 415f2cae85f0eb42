import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { Besluit, ReportedBevinding, Toestand } from "../../reconciliatie/bevinding.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { carryOutVoorstel } from "./carry-out-voorstel.ts"
import type { Gezien } from "./gezien.ts"

/** How a finding stands after it was carried out: accepted by a person, or solved because the nightly run repaired it. */
export type DeliveryOutcome = { readonly toestand: Toestand; readonly wijze: Besluit["wijze"] }

/**
 * Carries out a finding and decides on it so. Where carrying it out deletes all that is known of its records, the finding goes with
 * that; the answer is then how it would stand. To be called within a transaction, as a whole.
 */
export const carryOut = Effect.fnUntraced(
  function*(
    bevinding: ReportedBevinding,
    voorstel: Voorstel,
    gezien: Gezien,
    door: Medewerker,
    { toestand, wijze }: DeliveryOutcome
  ) {
    yield* carryOutVoorstel(voorstel, bevinding, door, gezien)
    const besloten = decide(bevinding, toestand, { wijze, door, op: yield* Clock.use((klok) => klok.nu) })
    const bevindingen = yield* Bevindingen
    if (Option.isSome(yield* bevindingen.zoek(bevinding.id))) yield* bevindingen.vervang(besloten, bevinding.versie)
    return besloten
  }
)
