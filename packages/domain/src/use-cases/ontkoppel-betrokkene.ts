import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { ontkoppeldGebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import { ontkoppel } from "../betrokkene/ontkoppel.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Klok } from "../ports/klok.ts"
import { Transactie } from "../ports/transactie.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { betrokkeneMetId } from "./gevonden.ts"
import { vergeetVerband } from "./vergeet-verband.ts"
import { controleerVersie, type VerwachteVersie } from "./versiecontrole.ts"
import { watHijGaf } from "./wat-hij-gaf.ts"

/** Which betrokkene to unlink, at which version, and by whom. */
export interface OntkoppelOpdracht {
  readonly betrokkene: BetrokkeneId
  readonly versie: VerwachteVersie
  readonly door: Medewerker
}

/** Use case 2, the other way: the remedy for a wrong identification (B10). Answers the betrokkene as he is now, ongekend. */
export const ontkoppelBetrokkene = Effect.fn("ontkoppelBetrokkene")((
  { betrokkene: id, door, versie }: OntkoppelOpdracht
) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const betrokkene = yield* betrokkeneMetId(id)
      yield* controleerVersie(betrokkene, versie)
      return yield* verbreek(betrokkene, door)
    }))
  )
)

/** Breaks the link of a betrokkene, and leaves him with all that he himself gave and nothing that leads to the partij. To be called within a transaction. */
export const verbreek = Effect.fnUntraced(function*(betrokkene: Betrokkene, door: Medewerker) {
  return yield* maakLos({ ...betrokkene, contactgegevens: yield* watHijGaf(betrokkene) }, door)
})

/** As {@link verbreek}, for who is linked again or emptied at once: with what he gives now. */
export const maakLos = Effect.fnUntraced(function*(betrokkene: Betrokkene, door: Medewerker) {
  const ongekend = yield* Effect.fromResult(ontkoppel(betrokkene))
  const betrokkenen = yield* Betrokkenen
  yield* betrokkenen.vervang(ongekend, betrokkene.versie)
  yield* betrokkenen.legVast(ontkoppeldGebeurtenis(ongekend.id, door, yield* (yield* Klok).nu))
  yield* vergeetVerband(ongekend.id)
  return ongekend
})
