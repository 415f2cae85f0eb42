import type { Beeld } from "./beeld.ts"
import { type Niveaus, vergelijkVelden } from "./vergelijk.ts"

/**
 * Whether two records can't be of one person or organisation, by the names that they give: another last name (unless a typing error or a
 * marriage explains it), another first name (unless it is a call name of the other), other initials, or another organisation. What is
 * missing contradicts nothing. Symmetrical.
 */
export const namenSprekenTegen = (een: Beeld, ander: Beeld): boolean => sprekenNamenTegen(vergelijkVelden(een, ander))

/** The same, of two records that were compared. */
export const sprekenNamenTegen = ({ achternaam, organisatienaam, voorletters, voornaam }: Niveaus): boolean =>
  achternaam === "anders" || voornaam === "anders" || voorletters === "anders" || organisatienaam === "anders"
