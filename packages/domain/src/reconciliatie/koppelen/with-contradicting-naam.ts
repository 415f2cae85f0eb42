import type { OngekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Partij } from "../../partij/partij.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { profileOfPartijgegevens } from "./comparison-profile.ts"
import { surelyOthers } from "./surely-others.ts"

/**
 * The betrokkene that is to be linked to the persoon who has the given identificator. If the name that was given to
 * register somebody anew is surely another's, the betrokkene keeps it: the identificator may have been mistyped, and the
 * rule `tegenstrijdige-koppeling` finds the wrong link by that name. A name that the betrokkene has stays.
 *
 * An organisatie may have names that share no word. Of a partij with geheimhouding the name that comes back would tell
 * whether a guess is right (B9).
 */
export const withContradictingNaam = (
  betrokkene: OngekendeBetrokkene,
  given: Partijgegevens | undefined,
  { gegevens }: Partij
): OngekendeBetrokkene =>
  given?.soortPartij === "persoon" && given.contactnaam !== undefined
    && gegevens.soortPartij === "persoon" && !gegevens.indicatieGeheimhouding
    && betrokkene.contactgegevens.contactnaam === undefined && betrokkene.contactgegevens.organisatienaam === undefined
    && surelyOthers(profileOfPartijgegevens(given), profileOfPartijgegevens(gegevens))
    ? { ...betrokkene, contactgegevens: { ...betrokkene.contactgegevens, contactnaam: given.contactnaam } }
    : betrokkene
