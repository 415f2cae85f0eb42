import { nextVersie } from "../values/versie.ts"
import type { Besluit, BevindingToestand, ReportedBevinding } from "./bevinding.ts"

type Manner = Besluit["wijze"]

/** The states that a decision may be taken in, and the state that it leads to. */
interface Transition {
  readonly from: ReadonlyArray<BevindingToestand>
  readonly to: BevindingToestand
}

/**
 * All ways from one state of a finding to another, apart from being seen again by a run. What was carried out is undone
 * from `geaccepteerd`, or from `opgelost` if the nightly run repaired it ({@link isCarriedOut}). An open finding that says
 * the same in another way is rejected along with that.
 */
export const transitions: { readonly [manner in Manner]: Transition } = {
  "uitgevoerd": { from: ["open"], to: "geaccepteerd" },
  "hersteld": { from: ["open"], to: "opgelost" },
  "verdwenen": { from: ["open"], to: "opgelost" },
  "afgewezen": { from: ["open"], to: "afgewezen" },
  "ongedaan-gemaakt": { from: ["open", "geaccepteerd", "opgelost"], to: "afgewezen" },
  "heropend": { from: ["afgewezen"], to: "open" }
}

/** Whether this decision can be taken on the finding. */
export const mayDecide = ({ toestand }: ReportedBevinding, wijze: Manner): boolean =>
  transitions[wijze].from.includes(toestand)

/** The finding after a decision, at its next version. */
export const decide = (bevinding: ReportedBevinding, besluit: Besluit): ReportedBevinding => ({
  ...bevinding,
  toestand: transitions[besluit.wijze].to,
  besluit,
  versie: nextVersie(bevinding.versie)
})

/** Whether the proposal was carried out, by a person or by the nightly run, and has not been undone. */
export const isCarriedOut = ({ besluit, toestand }: ReportedBevinding): boolean =>
  toestand === "geaccepteerd" || (toestand === "opgelost" && besluit?.wijze === "hersteld")
