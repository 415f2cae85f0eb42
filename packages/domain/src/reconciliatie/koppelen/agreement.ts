import { compareFields, type Levels, scoreOf } from "./compare.ts"
import type { ComparisonProfile } from "./comparison-profile.ts"
import { doNamenContradict } from "./namen-contradict.ts"
import { isAlike, thresholds } from "./weights.ts"

/** How far two records agree that are presumably of one person or organisation. */
export interface Agreement {
  readonly levels: Levels
  readonly score: number
}

/**
 * The agreement of two records if they are presumably of one person or organisation, else undefined. Their names
 * may not contradict, at least two kinds of data must agree, and the score must reach the threshold for this
 * purpose. One field is never enough, and a person is never an organisation. Another `threshold` is for who measures.
 */
export const agreement = (
  one: ComparisonProfile,
  other: ComparisonProfile,
  purpose: keyof typeof thresholds,
  threshold: number = thresholds[purpose]
): Agreement | undefined => {
  if (one.soort !== other.soort && one.soort !== "onbekend" && other.soort !== "onbekend") return undefined
  const levels = compareFields(one, other)
  if (doNamenContradict(levels)) return undefined
  const isPersoon = one.soort === "persoon" || other.soort === "persoon"
  const soorten = [
    naamAgrees(levels, isPersoon),
    agrees(levels, "email"),
    agrees(levels, "telefoon"),
    agrees(levels, "adres")
  ]
  const score = scoreOf(levels)
  return soorten.filter(Boolean).length >= 2 && score >= threshold ? { levels, score } : undefined
}

/** Whether the field agrees, or nearly agrees. */
export const agrees = (levels: Levels, veld: keyof Levels): boolean => isAlike(levels[veld])

/**
 * A last name is shared by a family and an organisation's name by its staff, so neither alone identifies a person.
 */
const naamAgrees = (levels: Levels, isPersoon: boolean): boolean =>
  isPersoon
    ? agrees(levels, "achternaam") && (agrees(levels, "voornaam") || agrees(levels, "voorletters"))
    : agrees(levels, "organisatienaam")
