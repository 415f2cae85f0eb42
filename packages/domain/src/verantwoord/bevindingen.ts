import type { Context } from "effect"
import type { Bevindingen } from "../ports/bevindingen.ts"
import type { Besluit, ReportedBevinding } from "../reconciliatie/bevinding.ts"
import type { Handelingssoort, NewHandeling } from "../verantwoording/handeling.ts"
import { deed } from "./deed.ts"
import type { Recorder } from "./recorder.ts"

/**
 * The port with an entry in the audit trail for each decision of a person on a finding, because a finding holds the last
 * decision only. What the nightly run does by itself is accounted for with the records that it changes.
 */
export const verantwoordeBevindingen = (
  bevindingen: Context.Service.Shape<typeof Bevindingen>,
  { recorded }: Recorder
): Context.Service.Shape<typeof Bevindingen> => ({
  ...bevindingen,
  vervang: (bevinding, expected) => {
    const deeds = decision(bevinding)
    const work = bevindingen.vervang(bevinding, expected)
    return deeds.length === 0 ? work : recorded(work, () => deeds)
  },
  vervangAll: (changes) => {
    const deeds = changes.flatMap(({ na }) => decision(na))
    const work = bevindingen.vervangAll(changes)
    return deeds.length === 0 ? work : recorded(work, () => deeds)
  }
})

const decision = (bevinding: ReportedBevinding): ReadonlyArray<NewHandeling> => {
  const soort = bevinding.besluit === undefined ? undefined : decisions[bevinding.besluit.wijze]
  return soort === undefined ? [] : [deed(soort, "bevinding", bevinding)]
}

const decisions: { readonly [manner in Besluit["wijze"]]: Handelingssoort | undefined } = {
  "uitgevoerd": "geaccepteerd",
  "afgewezen": "afgewezen",
  "ongedaan-gemaakt": "ongedaan-gemaakt",
  "heropend": "heropend",
  "hersteld": undefined,
  "verdwenen": undefined
}
