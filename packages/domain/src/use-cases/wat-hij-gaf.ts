import { Effect } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { metTeruggave } from "../betrokkene/met-teruggave.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { isUitgevoerd } from "../reconciliatie/besluit.ts"
import { alleRijen } from "./alle-rijen.ts"

/**
 * The contactgegevens of a betrokkene with what the reconciliation took away since his partij has the same: without that partij he would
 * be left without it, while what he himself gave stays when he is unlinked (B10).
 */
export const watHijGaf = Effect.fnUntraced(function*({ contactgegevens, id }: Betrokkene) {
  const bevindingen = yield* Bevindingen
  const overbodig = yield* alleRijen((blader) =>
    bevindingen.blader({ record: id, regel: "overbodige-afwijking" }, blader)
  )
  let gegeven = contactgegevens
  for (const bevinding of overbodig.filter(isUitgevoerd)) {
    const { voorstel } = bevinding
    if (voorstel?.soort !== "afwijking-verwijderen") continue
    for (const { soort, voor } of yield* Herstelpunten.use((alle) => alle.van(bevinding.id))) {
      if (soort === "betrokkene" && voor.id === id) {
        gegeven = metTeruggave(gegeven, voor.contactgegevens, voorstel.afwijkingen)
      }
    }
  }
  return gegeven
})
