import type { Kenmerk } from "../kenmerk.ts"
import { bestLevel, compareAdressen, compareEmails, compareTelefoonnummers } from "./compare-adressen.ts"
import { compareNamen } from "./compare-namen.ts"
import type { ComparisonProfile } from "./comparison-profile.ts"
import { deductionsFrom } from "./deductions.ts"
import { isLandline } from "./is-landline.ts"
import { isReachedAlone } from "./is-reached-alone.ts"
import { isSharedEmail } from "./is-shared-email.ts"
import { resembles } from "./resembles.ts"
import { isTypoInAchternaam, isTypoInVoornaam } from "./typing-errors.ts"
import { type ComparedField, comparedFields, gewicht, isAlike, type Level } from "./weights.ts"

/** The level of each compared field of two records. */
export type Levels = { readonly [veld in ComparedField]: Level }

/** The comparison of two records: the level per field, the total weight in bits, and the explanation. */
export interface Comparison {
  readonly levels: Levels
  readonly score: number
  readonly kenmerken: ReadonlyArray<Kenmerk>
}

/** Compares two records. Their order makes no difference. */
export const compare = (one: ComparisonProfile, other: ComparisonProfile): Comparison => {
  const levels = compareFields(one, other)
  return { levels, score: scoreOf(levels), kenmerken: kenmerkenVan(levels) }
}

/** The level of each compared field. */
export const compareFields = (one: ComparisonProfile, other: ComparisonProfile): Levels => {
  const levels: Levels = {
    ...compareNamen(one.naam, other.naam),
    organisatienaam: compareOrganisatienamen(one, other),
    email: compareAllEmails(one, other),
    telefoon: compareAllTelefoonnummers(one, other),
    adres: bestLevel(one.adressen, other.adressen, compareAdressen)
  }
  const isReached = levels.email === "gelijk" || levels.telefoon === "gelijk"
  if (isReached && mayHaveTypoInVoornaam(levels, one, other)) {
    return { ...levels, voornaam: "bijna-gelijk", voorletters: "ontbreekt" }
  }
  if (levels.achternaam !== "anders" || one.naam.achternaam === other.naam.achternaam) return levels
  if (isReached && levels.voornaam === "gelijk" && isTypoInAchternaam(one.naam, other.naam)) {
    return { ...levels, achternaam: "bijna-gelijk" }
  }
  return mayHaveOtherAchternaam(levels) ? { ...levels, achternaam: "andere-achternaam" } : levels
}

/** The first letter of a voornaam with a typing error is no initial; only initials that both gave may differ. */
const mayHaveTypoInVoornaam = (
  { achternaam, voorletters, voornaam }: Levels,
  { naam: one }: ComparisonProfile,
  { naam: other }: ComparisonProfile
): boolean =>
  voornaam === "anders" && achternaam === "gelijk" && isTypoInVoornaam(one, other) &&
  (voorletters !== "anders" || one.voorletters === "" || other.voorletters === "")

/**
 * Somebody who marries keeps a first name, and an own e-mail address, or telephone number at one address. A telephone
 * number alone may be that of somebody who helps many, and initials are those of others in the family too.
 */
const mayHaveOtherAchternaam = (levels: Levels): boolean =>
  levels.voornaam === "gelijk"
    ? levels.voorletters !== "anders" && (levels.email === "gelijk" || isReachedAlone(levels))
    : levels.voornaam === "ontbreekt" && isAlike(levels.voorletters) && isReachedAlone(levels)

/** Between people an equal address that others of the family or office use too is `gedeeld`. */
const compareAllEmails = (one: ComparisonProfile, other: ComparisonProfile): Level => {
  const level = bestLevel(one.emailadressen, other.emailadressen, compareEmails)
  if (level !== "gelijk" || one.soort === "organisatie" || other.soort === "organisatie") return level
  const isOwn = one.emailadressen.some((email) =>
    other.emailadressen.includes(email) && !isSharedEmail(email, one.naam) && !isSharedEmail(email, other.naam)
  )
  return isOwn ? level : "gedeeld"
}

/** Between people an equal number of a household or office is `gedeeld`. */
const compareAllTelefoonnummers = (one: ComparisonProfile, other: ComparisonProfile): Level => {
  const level = bestLevel(one.telefoonnummers, other.telefoonnummers, compareTelefoonnummers)
  if (level !== "gelijk" || one.soort === "organisatie" || other.soort === "organisatie") return level
  const isOwn = one.telefoonnummers.some((nummer) => other.telefoonnummers.includes(nummer) && !isLandline(nummer))
  return isOwn ? level : "gedeeld"
}

/** The total weight of the levels, in bits. */
export const scoreOf = (levels: Levels): number =>
  comparedFields.reduce((sum, veld) => sum + gewicht(veld, levels[veld]), 0) +
  deductionsFrom(levels).reduce((sum, one) => sum + one.gewicht, 0)

/**
 * The explanation of a score: every field that both have with its level and weight, rounded to two decimals, what is taken
 * off, and whether a parent and child of one name could be meant.
 */
export const kenmerkenVan = (levels: Levels): ReadonlyArray<Kenmerk> => [
  ...comparedFields.filter((veld) => levels[veld] !== "ontbreekt").map((veld) => ({
    veld,
    uitkomst: levels[veld],
    gewicht: Math.round(100 * gewicht(veld, levels[veld])) / 100
  })),
  ...deductionsFrom(levels),
  ...(mayBeParentAndChild(levels) ? [{ veld: "huishouden", uitkomst: "ouder-of-kind-mogelijk" }] : [])
]

/** Whether the names fit and the address agrees, and no own e-mail address tells a parent and child of one name apart. */
const mayBeParentAndChild = ({ achternaam, adres, email, voorletters, voornaam }: Levels): boolean =>
  isAlike(achternaam) && isAlike(adres) && (isAlike(voornaam) || isAlike(voorletters)) &&
  (email === "gedeeld" || !isAlike(email))

const compareOrganisatienamen = (one: ComparisonProfile, other: ComparisonProfile): Level => {
  if (one.organisatienaam === "" || other.organisatienaam === "") return "ontbreekt"
  const level = haveOtherNumbers(one, other)
    ? "anders"
    : one.organisatienaam === other.organisatienaam
    ? "gelijk"
    : haveOneName(one, other)
    ? "bijna-gelijk"
    : "anders"
  // Everybody at an organisation has its name, so between persons only a different name says something.
  return level !== "anders" && one.soort === "persoon" && other.soort === "persoon" ? "ontbreekt" : level
}

const haveOtherNumbers = (one: ComparisonProfile, other: ComparisonProfile): boolean =>
  one.organisationNumbers !== "" && other.organisationNumbers !== "" &&
  one.organisationNumbers !== other.organisationNumbers

const haveOneName = (one: ComparisonProfile, other: ComparisonProfile): boolean =>
  (one.organisationInAnyOrder !== "" && one.organisationInAnyOrder === other.organisationInAnyOrder) ||
  [one.organisatienaam, ...one.organisatienamen].some((naam) =>
    [other.organisatienaam, ...other.organisatienamen].some((ander) => naam === ander || resembles(naam, ander))
  )
