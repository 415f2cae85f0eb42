import { Effect, Option } from "effect"
import type { Case } from "../../reconciliatie/counts.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import type { Oordeel } from "../../reconciliatie/vergelijken/assess.ts"
import { verschilt } from "../../reconciliatie/vergelijken/bevindingen-of-comparison.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { meld } from "./meld.ts"
import { takeOver } from "./take-over.ts"
import { tryOut } from "./try-out.ts"

/** A verdict that finds something. */
export type Vondst = Extract<Oordeel, { readonly soort: "bevinding" }>

/** By whom a comparison is done, and whether what the other register has is taken over. */
export interface ComparisonMode {
  readonly door: Medewerker
  readonly overnemen: boolean
}

/**
 * Tells the register of what was found, and takes over what is asked, except where a person rejected it. What then still differs is
 * told as well, so that a second run finds nothing else. Of a trial nothing is written; answered is what would come of it.
 */
export const processVondsten = Effect.fnUntraced(
  function*(reconciliatie: Reconciliatie, vondsten: ReadonlyArray<Vondst>, { door, overnemen }: ComparisonMode) {
    const gevonden = vondsten.map(({ bevinding }) => bevinding)
    if (reconciliatie.opdracht.proef) {
      return yield* tryOut(gevonden, ({ voorstel }) => overnemen && voorstel !== undefined)
    }
    const ontvangsten = yield* meld(reconciliatie, gevonden)
    const gevallen: Array<Case> = []
    const resten: Array<typeof gevonden[number]> = []
    for (const [plaats, { bevinding, nieuw }] of ontvangsten.entries()) {
      const overname = overnemen && bevinding.toestand === "open" ? vondsten[plaats]?.overname : undefined
      const partij = overname === undefined ? Option.none() : yield* takeOver(bevinding, overname, door)
      gevallen.push({ regel: bevinding.regel, nieuw, hersteld: Option.isSome(partij) })
      if (overname !== undefined && Option.isSome(partij)) {
        resten.push(...Option.toArray(verschilt(partij.value, overname.andere)).map(({ bevinding: rest }) => rest))
      }
    }
    const rest = yield* meld(reconciliatie, resten)
    return [...gevallen, ...rest.map(({ bevinding: { regel }, nieuw }): Case => ({ regel, nieuw, hersteld: false }))]
  }
)
