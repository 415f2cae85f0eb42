import { type NaamProfile, partsOfAchternaam } from "./naam-profile.ts"
import { spelled } from "./spelling.ts"
import { withSaint } from "./with-saint.ts"

/**
 * Whether one person may have both last names: one is part of the other, as of a married name, or they are spelled or
 * abbreviated alike.
 */
export const mayBeOneAchternaam = (one: NaamProfile, other: NaamProfile): boolean =>
  isPartOf(one, other) || isPartOf(other, one) || mayBeOneWord(one.achternaam, other.achternaam)

const isPartOf = (one: NaamProfile, { achternaam: whole }: NaamProfile): boolean =>
  [...partsOfAchternaam(one), one.otherwise?.achternaam, one.otherwise?.voornaam].includes(whole)

const mayBeOneWord = (one: string, other: string): boolean =>
  spelled(one) === spelled(other) || spelled(withSaint(one)) === spelled(withSaint(other)) || isShortFor(one, other) ||
  isShortFor(other, one)

const isShortFor = (short: string, long: string): boolean =>
  short.length >= 4 && (long.startsWith(short) || long.endsWith(short))
