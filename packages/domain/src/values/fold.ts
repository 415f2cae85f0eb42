import { accented, baseLetters, combiningAccents, prefixes } from "./letters-table.ts"
import { isPlain } from "./notation.ts"

/**
 * Folds texts for comparison. The adapter makes the same forms in SQL for blocking, so nothing here depends on
 * Unicode's case rules: those of the database and of JavaScript differ.
 */

const folded: ReadonlyMap<string, string> = new Map([
  ...[...accented].map((letter, place) => [letter, baseLetters[place] ?? ""] as const),
  ...[...combiningAccents].map((accent) => [accent, ""] as const)
])

/** Blanks, and characters that nobody sees. */
export const blanks =
  "\t\n\v\f\r \u00a0\u00ad\u061c\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"

const prefixesInFront = new RegExp(`^(?:(?:${prefixes.join("|")}) )+`, "u")

/**
 * The words of a text: folded letters a to z, separated by one space. In SQL:
 * `btrim(regexp_replace(translate(x, accented || combiningAccents, baseLetters), '[^a-z]+', ' ', 'g'))`.
 */
export const words = (text: string): string => foldLetters(text).replace(/[^a-z]+/gu, " ").trim()

/** The folded letters of a text. In SQL: `regexp_replace(translate(…), '[^a-z]+', '', 'g')`. */
export const fold = (text: string): string => foldLetters(text).replace(/[^a-z]+/gu, "")

/**
 * A last name without the voorvoegsels in front of it; the last word always stays. In SQL:
 * `replace(regexp_replace(words, '^((aan|af|…) )+', ''), ' ', '')`.
 */
export const foldAchternaam = (text: string): string => wordsOfAchternaam(text).replaceAll(" ", "")

/** The words of a last name without the voorvoegsels in front of it; the last word always stays. */
export const wordsOfAchternaam = (text: string): string => {
  const folded = words(text)
  return folded.includes(" ") ? folded.replace(prefixesInFront, "") : folded
}

/** The text with A to Z, and no other letter, in lower case. In SQL: `lower(x collate "C")`. */
export const lowerCase = (text: string): string => text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase())

/** The text with every Latin letter as its base letter in lower case, and without combining accents. */
export const foldLetters = (text: string): string =>
  // Nearly all texts are plain, and for those no letter has to be looked up.
  isPlain(text) ? text.toLowerCase() : text.replace(/[^a-z ]/gu, (character) => folded.get(character) ?? character)
