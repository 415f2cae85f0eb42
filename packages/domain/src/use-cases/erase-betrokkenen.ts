import { Effect } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { geenContactgegevens } from "../betrokkene/contactgegevens.ts"
import { ontkoppelGekende } from "../betrokkene/ontkoppel.ts"
import { wijzigBetrokkenegegevens } from "../betrokkene/wijzig-betrokkenegegevens.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { changeLinks } from "./change-links.ts"

/**
 * Removes the links (B10) and all contactgegevens of betrokkenen; the records themselves stay. Call it within a
 * transaction, with a bounded number of them. Returns how many had any of it.
 */
export const eraseBetrokkenen = Effect.fnUntraced(function*(betrokkenen: ReadonlyArray<Betrokkene>, door: Medewerker) {
  const nu = yield* RegisterClock.use((clock) => clock.nu)
  const emptied = (betrokkene: Betrokkene): Betrokkene =>
    wijzigBetrokkenegegevens(betrokkene, { ...betrokkene, contactgegevens: geenContactgegevens }, nu)
  const linked = betrokkenen.flatMap((voor) =>
    voor._tag === "Gekend" ? [{ voor, na: emptied(ontkoppelGekende(voor)) }] : []
  )
  if (linked.length > 0) yield* changeLinks(linked, door)
  const others = betrokkenen.filter(({ _tag }) => _tag === "Ongekend").map((voor) => ({ voor, na: emptied(voor) }))
    .filter(({ na, voor }) => na !== voor)
  if (others.length > 0) yield* Betrokkenen.use((all) => all.vervangAll(others))
  return linked.length + others.length
})
