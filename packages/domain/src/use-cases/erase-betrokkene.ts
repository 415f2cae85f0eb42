import { Effect } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { geenContactgegevens } from "../betrokkene/contactgegevens.ts"
import { wijzig } from "../betrokkene/wijzig.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { detach } from "./ontkoppel-betrokkene.ts"
import { storeChange } from "./store-change.ts"

/**
 * Removes the link (B10) and all contactgegevens of a betrokkene; the record itself stays. Call it within a
 * transaction.
 */
export const eraseBetrokkene = Effect.fnUntraced(function*(betrokkene: Betrokkene, door: Medewerker) {
  const ongekend = betrokkene._tag === "Gekend"
    ? yield* detach(betrokkene, door).pipe(Effect.catchTag("NietGekoppeld", Effect.die))
    : betrokkene
  const { vervang } = yield* Betrokkenen
  yield* storeChange(ongekend, wijzig(ongekend, { ...ongekend, contactgegevens: geenContactgegevens }), vervang)
})
