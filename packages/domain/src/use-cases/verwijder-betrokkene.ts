import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import { Transactie } from "../ports/transactie.ts"
import { betrokkeneMetId } from "./gevonden.ts"
import { controleerVersie, type VerwachteVersie } from "./versiecontrole.ts"

/** Use case 4: the betrokkene with all that he gave, also before something was mended. Klantcontact and partij stay as they are (B6). */
export const verwijderBetrokkene = Effect.fn("verwijderBetrokkene")((id: BetrokkeneId, versie: VerwachteVersie) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const betrokkene = yield* betrokkeneMetId(id)
      yield* controleerVersie(betrokkene, versie)
      yield* Betrokkenen.use((betrokkenen) => betrokkenen.verwijder(id, betrokkene.versie))
      yield* Herstelpunten.use((herstelpunten) => herstelpunten.wis({ soort: "betrokkene", id }, false))
    }))
  )
)
