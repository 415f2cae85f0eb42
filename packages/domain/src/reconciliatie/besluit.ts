import { nextVersie } from "../values/versie.ts"
import type { Besluit, ReportedBevinding, Toestand } from "./bevinding.ts"

/** The finding as it is after somebody decided on it. */
export const decide = (bevinding: ReportedBevinding, toestand: Toestand, besluit: Besluit): ReportedBevinding => ({
  ...bevinding,
  toestand,
  besluit,
  versie: nextVersie(bevinding.versie)
})

/** Whether what the finding proposes was carried out, by a person or by the nightly run, and is not undone. */
export const isCarriedOut = ({ besluit, toestand }: ReportedBevinding): boolean =>
  toestand === "geaccepteerd" || (toestand === "opgelost" && besluit?.wijze === "hersteld")
