import { Effect } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { withRestoredValues } from "../betrokkene/with-restored-values.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { isCarriedOut } from "../reconciliatie/besluit.ts"
import { allRows } from "./all-rows.ts"

/**
 * The contactgegevens that a betrokkene gave, including values that the reconciliation removed because the partij has
 * the same. When unlinked, a betrokkene keeps everything it gave (B10), so those values have to come back.
 */
export const givenByBetrokkene = Effect.fnUntraced(function*({ contactgegevens, id }: Betrokkene) {
  const bevindingen = yield* Bevindingen
  const overbodig = yield* allRows((browse) =>
    bevindingen.browse({ record: id, regel: "overbodige-afwijking" }, browse)
  )
  let gegeven = contactgegevens
  for (const bevinding of overbodig.filter(isCarriedOut)) {
    const { voorstel } = bevinding
    if (voorstel?.soort !== "afwijking-verwijderen") continue
    for (const { soort, voor } of yield* Herstelpunten.use((all) => all.van(bevinding.id))) {
      if (soort === "betrokkene" && voor.id === id) {
        gegeven = withRestoredValues(gegeven, voor.contactgegevens, voorstel.afwijkingen)
      }
    }
  }
  return gegeven
})
