import { accented, baseLetters, combiningAccents, prefixes } from "./letters-table.ts"

/**
 * Folds texts for comparison. The adapter makes the same forms in SQL for blocking, so nothing here depends on
 * Unicode's case rules: those of the database and of JavaScript differ.
 */

const folded: ReadonlyMap<string, string> = new Map([
  ...[...accented].map((letter, place) => [letter, baseLetters[place] ?? ""] as const),
  ...[...combiningAccents].map((accent) => [accent, ""] as const)
])

const prefixesInFront = new RegExp(`^(?:(?:${prefixes.join("|")}) )+`, "u")

/**
 * The words of a text: folded letters a to z, separated by one space. In SQL:
 * `btrim(regexp_replace(translate(x, accented || combiningAccents, baseLetters), '[^a-z]+', ' ', 'g'))`.
 */
export const words = (text: string): string => baseForm(text).replace(/[^a-z]+/gu, " ").trim()

/** The folded letters of a text. In SQL: `regexp_replace(translate(…), '[^a-z]+', '', 'g')`. */
export const fold = (text: string): string => baseForm(text).replace(/[^a-z]+/gu, "")

/**
 * A last name without the voorvoegsels in front of it; the last word always stays. In SQL:
 * `replace(regexp_replace(words, '^((aan|af|…) )+', ''), ' ', '')`.
 */
export const foldAchternaam = (text: string): string => {
  const folded = words(text)
  return folded.includes(" ") ? folded.replace(prefixesInFront, "").replaceAll(" ", "") : folded
}

/** The text with A to Z, and no other letter, in lower case. In SQL: `lower(x collate "C")`. */
export const lowerCase = (text: string): string => text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase())

const baseForm = (text: string): string => text.replace(/[^a-z ]/gu, (character) => folded.get(character) ?? character)
