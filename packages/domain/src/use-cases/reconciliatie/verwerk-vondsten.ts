import { Effect, Option } from "effect"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import type { Geval } from "../../reconciliatie/telling.ts"
import { verschilt } from "../../reconciliatie/vergelijken/bevindingen-van-vergelijking.ts"
import type { Oordeel } from "../../reconciliatie/vergelijken/oordeel.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { beproef } from "./beproef.ts"
import { meld } from "./meld.ts"
import { neemOver } from "./neem-over.ts"

/** A verdict that finds something. */
export type Vondst = Extract<Oordeel, { readonly soort: "bevinding" }>

/** By whom a comparison is done, and whether what the other register has is taken over. */
export interface Vergelijkwijze {
  readonly door: Medewerker
  readonly overnemen: boolean
}

/**
 * Tells the register of what was found, and takes over what is asked, except where a person rejected it. What then still differs is
 * told as well, so that a second run finds nothing else. Of a trial nothing is written; answered is what would come of it.
 */
export const verwerkVondsten = Effect.fnUntraced(
  function*(reconciliatie: Reconciliatie, vondsten: ReadonlyArray<Vondst>, { door, overnemen }: Vergelijkwijze) {
    const gevonden = vondsten.map(({ bevinding }) => bevinding)
    if (reconciliatie.opdracht.proef) {
      return yield* beproef(gevonden, ({ voorstel }) => overnemen && voorstel !== undefined)
    }
    const ontvangsten = yield* meld(reconciliatie, gevonden)
    const gevallen: Array<Geval> = []
    const resten: Array<typeof gevonden[number]> = []
    for (const [plaats, { bevinding, nieuw }] of ontvangsten.entries()) {
      const overname = overnemen && bevinding.toestand === "open" ? vondsten[plaats]?.overname : undefined
      const partij = overname === undefined ? Option.none() : yield* neemOver(bevinding, overname, door)
      gevallen.push({ regel: bevinding.regel, nieuw, hersteld: Option.isSome(partij) })
      if (overname !== undefined && Option.isSome(partij)) {
        resten.push(...Option.toArray(verschilt(partij.value, overname.andere)).map(({ bevinding: rest }) => rest))
      }
    }
    const rest = yield* meld(reconciliatie, resten)
    return [...gevallen, ...rest.map(({ bevinding: { regel }, nieuw }): Geval => ({ regel, nieuw, hersteld: false }))]
  }
)
