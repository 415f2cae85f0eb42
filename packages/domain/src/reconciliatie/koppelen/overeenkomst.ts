import type { Beeld } from "./beeld.ts"
import { drempels } from "./gewichten.ts"
import { sprekenNamenTegen } from "./namen-spreken-tegen.ts"
import { type Niveaus, scoreVan, vergelijkVelden } from "./vergelijk.ts"

/** Two records that are presumably of one person or organisation. */
export interface Overeenkomst {
  readonly niveaus: Niveaus
  readonly score: number
}

/**
 * Whether two records are presumably of one person or organisation: their names don't contradict, they agree in things of at least two
 * kinds, and the score reaches the threshold. No single field is ever enough. A person is never an organisation.
 */
export const overeenkomst = (een: Beeld, ander: Beeld, waartoe: keyof typeof drempels): Overeenkomst | undefined => {
  if (een.soort !== ander.soort && een.soort !== "onbekend" && ander.soort !== "onbekend") return undefined
  const niveaus = vergelijkVelden(een, ander)
  if (sprekenNamenTegen(niveaus)) return undefined
  const isPersoon = een.soort === "persoon" || ander.soort === "persoon"
  const soorten = [
    stemtNaamOvereen(niveaus, isPersoon),
    stemtOvereen(niveaus, "email"),
    stemtOvereen(niveaus, "telefoon"),
    stemtOvereen(niveaus, "adres")
  ]
  const score = scoreVan(niveaus)
  return soorten.filter(Boolean).length >= 2 && score >= drempels[waartoe] ? { niveaus, score } : undefined
}

/** Whether the field agrees, or nearly. */
export const stemtOvereen = (niveaus: Niveaus, veld: keyof Niveaus): boolean =>
  niveaus[veld] === "gelijk" || niveaus[veld] === "bijna-gelijk"

/** A whole family has the last name, and all who work there the organisation's: neither is anybody's own. */
const stemtNaamOvereen = (niveaus: Niveaus, isPersoon: boolean): boolean =>
  isPersoon
    ? stemtOvereen(niveaus, "achternaam") && (stemtOvereen(niveaus, "voornaam") || stemtOvereen(niveaus, "voorletters"))
    : stemtOvereen(niveaus, "organisatienaam")
