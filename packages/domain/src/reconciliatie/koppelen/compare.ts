import type { Kenmerk } from "../kenmerk.ts"
import { bestLevel, compareAdressen, compareEmails, compareTelefoonnummers } from "./compare-adressen.ts"
import { compareNamen, resembles } from "./compare-namen.ts"
import type { Profile } from "./profile.ts"
import { type ComparedField, comparedFields, gewicht, type Level } from "./weights.ts"

/** How far each field of two records agrees. */
export type Levels = { readonly [veld in ComparedField]: Level }

/** How two records compare: field by field, what that weighs together, in bits, and how that is explained. */
export interface Comparison {
  readonly levels: Levels
  readonly score: number
  readonly kenmerken: ReadonlyArray<Kenmerk>
}

/** Compares two records; which of them comes first makes no difference. */
export const compare = (een: Profile, ander: Profile): Comparison => {
  const levels = compareFields(een, ander)
  return { levels, score: scoreVan(levels), kenmerken: kenmerkenVan(levels) }
}

/** How far each field agrees. */
export const compareFields = (een: Profile, ander: Profile): Levels => ({
  ...compareNamen(een.naam, ander.naam),
  organisatienaam: vergelijkOrganisatienamen(een, ander),
  email: bestLevel(een.emails, ander.emails, compareEmails),
  telefoon: bestLevel(een.telefoons, ander.telefoons, compareTelefoonnummers),
  adres: bestLevel(een.adressen, ander.adressen, compareAdressen)
})

/** What the levels weigh together, in bits. */
export const scoreVan = (levels: Levels): number =>
  comparedFields.reduce((som, veld) => som + gewicht(veld, levels[veld]), 0)

/** The explanation of the score: every field with its level and its weight, rounded to be read. */
export const kenmerkenVan = (levels: Levels): ReadonlyArray<Kenmerk> =>
  comparedFields.map((veld) => ({
    veld,
    uitkomst: levels[veld],
    gewicht: Math.round(100 * gewicht(veld, levels[veld])) / 100
  }))

const vergelijkOrganisatienamen = (
  { organisatienaam: een, soort }: Profile,
  { organisatienaam: ander, soort: andereSoort }: Profile
): Level => {
  if (een === "" || ander === "") return "ontbreekt"
  const niveau = een === ander ? "gelijk" : resembles(een, ander) ? "bijna-gelijk" : "anders"
  // All who work somewhere have its name, so of persons only another one says something.
  return niveau !== "anders" && soort === "persoon" && andereSoort === "persoon" ? "ontbreekt" : niveau
}
