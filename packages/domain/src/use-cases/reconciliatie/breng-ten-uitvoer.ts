import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Klok } from "../../ports/klok.ts"
import { beslis } from "../../reconciliatie/besluit.ts"
import type { Besluit, GemeldeBevinding, Toestand } from "../../reconciliatie/bevinding.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import type { Gezien } from "./gezien.ts"
import { voerVoorstelUit } from "./voer-voorstel-uit.ts"

/** How a finding stands after it was carried out: accepted by a person, or solved because the nightly run repaired it. */
export type Afloop = { readonly toestand: Toestand; readonly wijze: Besluit["wijze"] }

/**
 * Carries out a finding and decides on it so. Where carrying it out deletes all that is known of its records, the finding goes with
 * that; the answer is then how it would stand. To be called within a transaction, as a whole.
 */
export const brengTenUitvoer = Effect.fnUntraced(
  function*(
    bevinding: GemeldeBevinding,
    voorstel: Voorstel,
    gezien: Gezien,
    door: Medewerker,
    { toestand, wijze }: Afloop
  ) {
    yield* voerVoorstelUit(voorstel, bevinding, door, gezien)
    const besloten = beslis(bevinding, toestand, { wijze, door, op: yield* Klok.use((klok) => klok.nu) })
    const bevindingen = yield* Bevindingen
    if (Option.isSome(yield* bevindingen.zoek(bevinding.id))) yield* bevindingen.vervang(besloten, bevinding.versie)
    return besloten
  }
)
