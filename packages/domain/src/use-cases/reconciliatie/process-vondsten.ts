import { Effect, Option } from "effect"
import type { Case } from "../../reconciliatie/counts.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import type { Oordeel } from "../../reconciliatie/vergelijken/assess.ts"
import { verschilt } from "../../reconciliatie/vergelijken/bevindingen-of-comparison.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { meld } from "./meld.ts"
import { takeOver } from "./take-over.ts"
import { tryOut } from "./try-out.ts"

/** An Oordeel with a finding. */
export type Vondst = Extract<Oordeel, { readonly soort: "bevinding" }>

/** Who compares, and whether data of the other register is taken over. */
export interface ComparisonMode {
  readonly door: Medewerker
  readonly overnemen: boolean
}

/**
 * Reports findings and, if asked, takes over the other register's data, except where a person rejected that.
 * Remaining differences are reported too, so a second run finds nothing else. A trial writes nothing and returns
 * what would happen.
 */
export const processVondsten = Effect.fnUntraced(
  function*(reconciliatie: Reconciliatie, vondsten: ReadonlyArray<Vondst>, { door, overnemen }: ComparisonMode) {
    const gevonden = vondsten.map(({ bevinding }) => bevinding)
    if (reconciliatie.opdracht.proef) {
      return yield* tryOut(gevonden, ({ voorstel }) => overnemen && voorstel !== undefined)
    }
    const receipts = yield* meld(reconciliatie, gevonden)
    const cases: Array<Case> = []
    const remainders: Array<typeof gevonden[number]> = []
    for (const [place, { bevinding, nieuw }] of receipts.entries()) {
      const takeover = overnemen && bevinding.toestand === "open" ? vondsten[place]?.takeover : undefined
      const partij = takeover === undefined ? Option.none() : yield* takeOver(bevinding, takeover, door)
      cases.push({ regel: bevinding.regel, nieuw, hersteld: Option.isSome(partij) })
      if (takeover !== undefined && Option.isSome(partij)) {
        remainders.push(...Option.toArray(verschilt(partij.value, takeover.andere)).map(({ bevinding: rest }) => rest))
      }
    }
    const rest = yield* meld(reconciliatie, remainders)
    return [...cases, ...rest.map(({ bevinding: { regel }, nieuw }): Case => ({ regel, nieuw, hersteld: false }))]
  }
)
