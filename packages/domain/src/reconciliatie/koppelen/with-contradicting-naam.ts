import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { profileOfPartijgegevens } from "./comparison-profile.ts"
import { surelyOthers } from "./surely-others.ts"

/**
 * The contactgegevens of a betrokkene whose identificator a persoon has, with the name that was given to register somebody
 * anew, if that is surely another's. Then the identificator may have been mistyped, and without the name nothing would
 * tell: the rule `tegenstrijdige-koppeling` finds the link by it. A name among the contactgegevens stays.
 *
 * An organisatie may have names that share no word. Of a partij with geheimhouding the name that comes back would tell
 * whether a guess is right (B9).
 */
export const withContradictingNaam = (
  contactgegevens: Contactgegevens,
  given: Partijgegevens,
  partij: Partij
): Contactgegevens =>
  given.soortPartij === "persoon" && given.contactnaam !== undefined
    && partij.gegevens.soortPartij === "persoon" && !partij.gegevens.indicatieGeheimhouding
    && contactgegevens.contactnaam === undefined && contactgegevens.organisatienaam === undefined
    && surelyOthers(profileOfPartijgegevens(given), profileOfPartijgegevens(partij.gegevens))
    ? { ...contactgegevens, contactnaam: given.contactnaam }
    : contactgegevens
