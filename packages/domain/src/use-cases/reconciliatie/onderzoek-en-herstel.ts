import { Effect, Option } from "effect"
import { Transactie } from "../../ports/transactie.ts"
import { wordtHersteld } from "../../reconciliatie/behandeling.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import type { Regel } from "../../reconciliatie/regels.ts"
import type { Geval } from "../../reconciliatie/telling.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { brengTenUitvoer } from "./breng-ten-uitvoer.ts"
import { bevindingsleutel, meld } from "./meld.ts"
import { onderzoek, type Uitslag } from "./onderzoek.ts"
import type { Zaak } from "./zaak.ts"

/** What a dossier gave: the cases that were told of and tried, and what there is besides. */
export interface Verloop extends Uitslag {
  readonly gevallen: ReadonlyArray<Geval>
}

/**
 * Holds the rules against a dossier, and carries out by itself what the policy says, one after the other: each on the dossier as the one
 * before it left it. So what is told in the end is what is so in the end, and a second run finds nothing else. What is refused, or was
 * rejected by a person, is left to a person. It ends, since no rule gets more than one turn at the same records.
 */
export const onderzoekEnHerstel = Effect.fnUntraced(
  function*(zaak: Zaak, reconciliatie: Reconciliatie, regels: ReadonlyArray<Regel>, door: Medewerker) {
    const beurten = new Set<string>()
    const gevallen: Array<Geval> = []
    const gebleven = new Set<string>()
    let huidig = zaak
    let uitslag = yield* onderzoek(zaak, regels)
    for (;;) {
      const volgende = teHerstellen(uitslag.bevindingen, reconciliatie).find((bevinding) =>
        !beurten.has(beurt(bevinding))
      )
      if (volgende === undefined) break
      beurten.add(beurt(volgende))
      const geval = yield* meldEnHerstel(volgende, huidig, reconciliatie, door)
      gevallen.push(geval)
      if (!geval.hersteld) {
        gebleven.add(bevindingsleutel(volgende))
        continue
      }
      const nieuw = yield* huidig.opnieuw
      if (Option.isNone(nieuw)) {
        return { gevallen, bevindingen: [], gestruikeld: uitslag.gestruikeld } satisfies Verloop as Verloop
      }
      huidig = nieuw.value
      uitslag = yield* onderzoek(huidig, regels)
    }
    const bevindingen = uitslag.bevindingen.filter((bevinding) => !gebleven.has(bevindingsleutel(bevinding)))
    return { gevallen, bevindingen, gestruikeld: uitslag.gestruikeld } satisfies Verloop as Verloop
  }
)

const beurt = ({ records, regel }: Bevinding): string => JSON.stringify([regel, records])

// What is past its retention goes before anybody is linked by it; what is written otherwise is written well before it is compared.
const volgorde: ReadonlyArray<Voorstel["soort"]> = [
  "anonimiseren",
  "adressen-verwijderen",
  "normaliseren",
  "afwijking-verwijderen",
  "koppelen"
]

const teHerstellen = (bevindingen: ReadonlyArray<Bevinding>, { opdracht }: Reconciliatie): ReadonlyArray<Bevinding> =>
  volgorde.flatMap((soort) =>
    bevindingen.filter((bevinding) => bevinding.voorstel?.soort === soort && wordtHersteld(bevinding, opdracht.beleid))
  )

const meldEnHerstel = Effect.fnUntraced(
  function*(gevonden: Bevinding, { gezien }: Zaak, reconciliatie: Reconciliatie, door: Medewerker) {
    const [ontvangst] = yield* meld(reconciliatie, [gevonden])
    const geval = { regel: gevonden.regel, nieuw: ontvangst?.nieuw ?? false, hersteld: false }
    if (ontvangst?.bevinding.toestand !== "open" || gevonden.voorstel === undefined) return geval
    const poging = brengTenUitvoer(ontvangst.bevinding, gevonden.voorstel, gezien(), door, {
      toestand: "opgelost",
      wijze: "hersteld"
    })
    const transactie = yield* Transactie
    // Somebody was ahead, or it can't be done to these records: it stays open.
    const hersteld = yield* transactie.alsGeheel(poging).pipe(
      Effect.as(true),
      Effect.catchIf((fout) => fout._tag !== "RegisterOnbereikbaar", () => Effect.succeed(false))
    )
    return { ...geval, hersteld }
  }
)
