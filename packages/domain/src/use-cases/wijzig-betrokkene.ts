import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkenegegevens } from "../betrokkene/nieuwe-betrokkene.ts"
import { wijzig } from "../betrokkene/wijzig.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Transactie } from "../ports/transactie.ts"
import { betrokkeneMetId } from "./gevonden.ts"
import { controleerVersie, type VerwachteVersie } from "./versiecontrole.ts"

/** Which betrokkene to change, at which version, into what. */
export interface WijzigOpdracht extends Betrokkenegegevens {
  readonly betrokkene: BetrokkeneId
  readonly versie: VerwachteVersie
}

/** Use case 3: another rol, initiator and contactgegevens, of this betrokkene and nobody else (B6). */
export const wijzigBetrokkene = Effect.fn("wijzigBetrokkene")((opdracht: WijzigOpdracht) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const betrokkene = yield* betrokkeneMetId(opdracht.betrokkene)
      yield* controleerVersie(betrokkene, opdracht.versie)
      const gewijzigd = wijzig(betrokkene, opdracht)
      yield* Betrokkenen.use((betrokkenen) => betrokkenen.vervang(gewijzigd, betrokkene.versie))
      return gewijzigd
    }))
  )
)
