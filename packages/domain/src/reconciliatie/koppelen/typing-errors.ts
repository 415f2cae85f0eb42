import type { NaamProfile } from "./naam-profile.ts"
import { isOneEditApart } from "./one-edit-apart.ts"
import { isKnownVoornaam } from "./roepnamen.ts"

/**
 * Whether two first names differ by one typing error, also in the first or last letters: Henk and Enk, Piotr and Piort. Where
 * people have both names, as Mees and Kees, it is none, and neither where a, e or n stands behind, as in Simone and Milan.
 * Only for two who share other values too.
 */
export const isTypoInVoornaam = ({ voornaam: one }: NaamProfile, { voornaam: other }: NaamProfile): boolean =>
  Math.min(one.length, other.length) >= 4 && isOneEditApart(one, other) && !isOtherForm(one, other) &&
  !isOtherForm(other, one) && !(isKnownVoornaam(one) && isKnownVoornaam(other))

const isOtherForm = (one: string, other: string): boolean => other.startsWith(one) && /[aen]$/u.test(other)

/** As {@link isTypoInVoornaam}, of last names, of which there are many that are short and alike: Bos and Vos. */
export const isTypoInAchternaam = ({ achternaam: one }: NaamProfile, { achternaam: other }: NaamProfile): boolean =>
  Math.min(one.length, other.length) >= 3 && isOneEditApart(one, other)
