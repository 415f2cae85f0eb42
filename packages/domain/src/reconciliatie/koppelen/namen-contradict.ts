import { compareFields, type Levels } from "./compare.ts"
import type { Profile } from "./profile.ts"

/**
 * Whether two records can't be of one person or organisation, by the names that they give: another last name (unless a typing error or a
 * marriage explains it), another first name (unless it is a call name of the other), other initials, or another organisation. What is
 * missing contradicts nothing. Symmetrical.
 */
export const namenContradict = (een: Profile, ander: Profile): boolean => doNamenContradict(compareFields(een, ander))

/** The same, of two records that were compared. */
export const doNamenContradict = ({ achternaam, organisatienaam, voorletters, voornaam }: Levels): boolean =>
  achternaam === "anders" || voornaam === "anders" || voorletters === "anders" || organisatienaam === "anders"
