import { volgendeVersie } from "../values/versie.ts"
import type { Besluit, GemeldeBevinding, Toestand } from "./bevinding.ts"

/** The finding as it is after somebody decided on it. */
export const beslis = (bevinding: GemeldeBevinding, toestand: Toestand, besluit: Besluit): GemeldeBevinding => ({
  ...bevinding,
  toestand,
  besluit,
  versie: volgendeVersie(bevinding.versie)
})

/** Whether what the finding proposes was carried out, by a person or by the nightly run, and is not undone. */
export const isUitgevoerd = ({ besluit, toestand }: GemeldeBevinding): boolean =>
  toestand === "geaccepteerd" || (toestand === "opgelost" && besluit?.wijze === "hersteld")
