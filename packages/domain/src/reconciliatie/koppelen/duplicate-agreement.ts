import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { type Agreement, agreement, agrees } from "./agreement.ts"
import { compareIdentificatoren } from "./compare-identificatoren.ts"
import type { Levels } from "./compare.ts"
import { profileOfPartijgegevens } from "./comparison-profile.ts"
import { isReachedAlone } from "./is-reached-alone.ts"

/**
 * How two actieve partijen of one kind agree, if so much that they are presumably one, without identificatoren that differ
 * or are equal; undefined otherwise. Partijen that are not actief are left out: a score cannot tell somebody from a late
 * father. Stored values may be invalid. Another `threshold` is for who measures.
 */
export const duplicateAgreement = (
  one: Partijgegevens,
  other: Partijgegevens,
  threshold?: number
): Agreement | undefined => {
  if (!canBeOne(one, other)) return undefined
  const found = agreement(profileOfPartijgegevens(one), profileOfPartijgegevens(other), "samenvoegen", threshold)
  return found === undefined || !isOneNaam(found.levels) ? undefined : found
}

/**
 * One initial does not tell brothers apart, unless an own telephone number agrees, and an own e-mail address or the
 * address. Nor do initials tell two with another last name apart. An organisation's name is enough: another vestiging does not reach the threshold.
 */
const isOneNaam = (levels: Levels): boolean =>
  agrees(levels, "organisatienaam")
  || (agrees(levels, "achternaam") && (
    agrees(levels, "voornaam")
    || (levels.achternaam !== "andere-achternaam" && (
      levels.voorletters === "gelijk" || (agrees(levels, "voorletters") && isReachedAlone(levels))
    ))
  ))

const canBeOne = (one: Partijgegevens, other: Partijgegevens): boolean => {
  if (one?.soortPartij !== other?.soortPartij || one?.indicatieActief !== true || other?.indicatieActief !== true) {
    return false
  }
  const { different, equal } = compareIdentificatoren(one, other)
  return different.length === 0 && equal.length === 0
}
