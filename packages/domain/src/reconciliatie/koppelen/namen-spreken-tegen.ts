import type { Beeld } from "./beeld.ts"
import { vergelijkNamen, vergelijkTeksten } from "./naamvergelijking.ts"

/** Whether two records can't be of one person or organisation by the names that they give. Symmetrical; what is missing does not contradict. */
export const namenSprekenTegen = (een: Beeld, ander: Beeld): boolean => {
  const { achternaam, voorletters, voornaam } = vergelijkNamen(een.naam, ander.naam)
  return [achternaam, voorletters, voornaam, vergelijkTeksten(een.organisatienaam, ander.organisatienaam)].includes("anders")
}
