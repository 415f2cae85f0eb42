import { compareFields, type Levels, scoreVan } from "./compare.ts"
import { doNamenContradict } from "./namen-contradict.ts"
import type { Profile } from "./profile.ts"
import { thresholds } from "./weights.ts"

/** Two records that are presumably of one person or organisation. */
export interface Agreement {
  readonly levels: Levels
  readonly score: number
}

/**
 * Whether two records are presumably of one person or organisation: their names don't contradict, they agree in things of at least two
 * kinds, and the score reaches the threshold. No single field is ever enough. A person is never an organisation.
 */
export const agreement = (een: Profile, ander: Profile, waartoe: keyof typeof thresholds): Agreement | undefined => {
  if (een.soort !== ander.soort && een.soort !== "onbekend" && ander.soort !== "onbekend") return undefined
  const levels = compareFields(een, ander)
  if (doNamenContradict(levels)) return undefined
  const isPersoon = een.soort === "persoon" || ander.soort === "persoon"
  const soorten = [
    stemtNaamOvereen(levels, isPersoon),
    agrees(levels, "email"),
    agrees(levels, "telefoon"),
    agrees(levels, "adres")
  ]
  const score = scoreVan(levels)
  return soorten.filter(Boolean).length >= 2 && score >= thresholds[waartoe] ? { levels, score } : undefined
}

/** Whether the field agrees, or nearly. */
export const agrees = (levels: Levels, veld: keyof Levels): boolean =>
  levels[veld] === "gelijk" || levels[veld] === "bijna-gelijk"

/** A whole family has the last name, and all who work there the organisation's: neither is anybody's own. */
const stemtNaamOvereen = (levels: Levels, isPersoon: boolean): boolean =>
  isPersoon
    ? agrees(levels, "achternaam") && (agrees(levels, "voornaam") || agrees(levels, "voorletters"))
    : agrees(levels, "organisatienaam")
