import { nextVersie } from "../values/versie.ts"
import type { Besluit, ReportedBevinding, Toestand } from "./bevinding.ts"

/** The finding after a decision, at its next version. */
export const decide = (bevinding: ReportedBevinding, toestand: Toestand, besluit: Besluit): ReportedBevinding => ({
  ...bevinding,
  toestand,
  besluit,
  versie: nextVersie(bevinding.versie)
})

/** Whether the proposal was carried out, by a person or by the nightly run, and has not been undone. */
export const isCarriedOut = ({ besluit, toestand }: ReportedBevinding): boolean =>
  toestand === "geaccepteerd" || (toestand === "opgelost" && besluit?.wijze === "hersteld")
