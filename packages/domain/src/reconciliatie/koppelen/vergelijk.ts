import type { Kenmerk } from "../kenmerk.ts"
import { besteNiveau, vergelijkAdressen, vergelijkEmails, vergelijkTelefoonnummers } from "./adresvergelijking.ts"
import type { Beeld } from "./beeld.ts"
import { gewicht, type Niveau, type VergelekenVeld, vergelekenVelden } from "./gewichten.ts"
import { lijktOp, vergelijkNamen } from "./naamvergelijking.ts"

/** How far each field of two records agrees. */
export type Niveaus = { readonly [veld in VergelekenVeld]: Niveau }

/** How two records compare: field by field, what that weighs together, in bits, and how that is explained. */
export interface Vergelijking {
  readonly niveaus: Niveaus
  readonly score: number
  readonly kenmerken: ReadonlyArray<Kenmerk>
}

/** Compares two records; which of them comes first makes no difference. */
export const vergelijk = (een: Beeld, ander: Beeld): Vergelijking => {
  const niveaus = vergelijkVelden(een, ander)
  return { niveaus, score: scoreVan(niveaus), kenmerken: kenmerkenVan(niveaus) }
}

/** How far each field agrees. */
export const vergelijkVelden = (een: Beeld, ander: Beeld): Niveaus => ({
  ...vergelijkNamen(een.naam, ander.naam),
  organisatienaam: vergelijkOrganisatienamen(een, ander),
  email: besteNiveau(een.emails, ander.emails, vergelijkEmails),
  telefoon: besteNiveau(een.telefoons, ander.telefoons, vergelijkTelefoonnummers),
  adres: besteNiveau(een.adressen, ander.adressen, vergelijkAdressen)
})

/** What the levels weigh together, in bits. */
export const scoreVan = (niveaus: Niveaus): number =>
  vergelekenVelden.reduce((som, veld) => som + gewicht(veld, niveaus[veld]), 0)

/** The explanation of the score: every field with its level and its weight, rounded to be read. */
export const kenmerkenVan = (niveaus: Niveaus): ReadonlyArray<Kenmerk> =>
  vergelekenVelden.map((veld) => ({
    veld,
    uitkomst: niveaus[veld],
    gewicht: Math.round(100 * gewicht(veld, niveaus[veld])) / 100
  }))

const vergelijkOrganisatienamen = (
  { organisatienaam: een, soort }: Beeld,
  { organisatienaam: ander, soort: andereSoort }: Beeld
): Niveau => {
  if (een === "" || ander === "") return "ontbreekt"
  const niveau = een === ander ? "gelijk" : lijktOp(een, ander) ? "bijna-gelijk" : "anders"
  // All who work somewhere have its name, so of persons only another one says something.
  return niveau !== "anders" && soort === "persoon" && andereSoort === "persoon" ? "ontbreekt" : niveau
}
