import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { profileOfPartijgegevens } from "./comparison-profile.ts"
import { surelyOthers } from "./surely-others.ts"

/**
 * The contactgegevens of a betrokkene whose identificator a partij has, with the name that was given to register somebody
 * anew, if that is surely another's than the partij. Then the identificator may have been mistyped, and without the name
 * nothing would tell: the rule `tegenstrijdige-koppeling` finds the link by it. A name among the contactgegevens stays.
 */
export const withContradictingNaam = (
  contactgegevens: Contactgegevens,
  given: Partijgegevens,
  partij: Partij
): Contactgegevens => {
  const { contactnaam, organisatienaam } = contactgegevens
  return contactnaam !== undefined || organisatienaam !== undefined
      || !surelyOthers(profileOfPartijgegevens(given), profileOfPartijgegevens(partij.gegevens))
    ? contactgegevens
    : {
      ...contactgegevens,
      ...("contactnaam" in given && given.contactnaam !== undefined ? { contactnaam: given.contactnaam } : {}),
      ...("organisatienaam" in given && given.organisatienaam !== undefined
        ? { organisatienaam: given.organisatienaam }
        : {})
    }
}
