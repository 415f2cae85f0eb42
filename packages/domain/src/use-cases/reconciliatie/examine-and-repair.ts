import { Effect, Option } from "effect"
import { Transaction } from "../../ports/transaction.ts"
import { isRepaired } from "../../reconciliatie/behandeling.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import type { Case } from "../../reconciliatie/counts.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import type { Regel } from "../../reconciliatie/regels.ts"
import type { Voorstel } from "../../reconciliatie/voorstel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { carryOut } from "./carry-out.ts"
import { examine, type Result } from "./examine.ts"
import type { Zaak } from "./matter.ts"
import { bevindingKey, meld } from "./meld.ts"

/** What a dossier gave: the cases that were told of and tried, and what there is besides. */
export interface Course extends Result {
  readonly gevallen: ReadonlyArray<Case>
}

/**
 * Holds the rules against a dossier, and carries out by itself what the policy says, one after the other: each on the dossier as the one
 * before it left it. So what is told in the end is what is so in the end, and a second run finds nothing else. What is refused, or was
 * rejected by a person, is left to a person. It ends, since no rule gets more than one turn at the same records.
 */
export const examineAndRepair = Effect.fnUntraced(
  function*(zaak: Zaak, reconciliatie: Reconciliatie, regels: ReadonlyArray<Regel>, door: Medewerker) {
    const beurten = new Set<string>()
    const gevallen: Array<Case> = []
    const gebleven = new Set<string>()
    let huidig = zaak
    let uitslag = yield* examine(zaak, regels)
    for (;;) {
      const volgende = teHerstellen(uitslag.bevindingen, reconciliatie).find((bevinding) =>
        !beurten.has(beurt(bevinding))
      )
      if (volgende === undefined) break
      beurten.add(beurt(volgende))
      const geval = yield* meldEnHerstel(volgende, huidig, reconciliatie, door)
      gevallen.push(geval)
      if (!geval.hersteld) {
        gebleven.add(bevindingKey(volgende))
        continue
      }
      const nieuw = yield* huidig.opnieuw
      if (Option.isNone(nieuw)) {
        return { gevallen, bevindingen: [], gestruikeld: uitslag.gestruikeld } satisfies Course as Course
      }
      huidig = nieuw.value
      uitslag = yield* examine(huidig, regels)
    }
    const bevindingen = uitslag.bevindingen.filter((bevinding) => !gebleven.has(bevindingKey(bevinding)))
    return { gevallen, bevindingen, gestruikeld: uitslag.gestruikeld } satisfies Course as Course
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
    bevindingen.filter((bevinding) => bevinding.voorstel?.soort === soort && isRepaired(bevinding, opdracht.beleid))
  )

const meldEnHerstel = Effect.fnUntraced(
  function*(gevonden: Bevinding, { gezien }: Zaak, reconciliatie: Reconciliatie, door: Medewerker) {
    const [ontvangst] = yield* meld(reconciliatie, [gevonden])
    const geval = { regel: gevonden.regel, nieuw: ontvangst?.nieuw ?? false, hersteld: false }
    if (ontvangst?.bevinding.toestand !== "open" || gevonden.voorstel === undefined) return geval
    const poging = carryOut(ontvangst.bevinding, gevonden.voorstel, gezien(), door, {
      toestand: "opgelost",
      wijze: "hersteld"
    })
    const transactie = yield* Transaction
    // Somebody was ahead, or it can't be done to these records: it stays open.
    const hersteld = yield* transactie.asUnit(poging).pipe(
      Effect.as(true),
      Effect.catchIf((fout) => fout._tag !== "RegisterUnavailable", () => Effect.succeed(false))
    )
    return { ...geval, hersteld }
  }
)
