import { accented, baseLetters, combiningAccents, prefixes } from "./letters-table.ts"

/**
 * The folding of texts for comparison. What it gives is also made in SQL, for blocking, so nothing here depends on Unicode's
 * case rules: those of the database and of JavaScript are not the same.
 */

const gevouwen: ReadonlyMap<string, string> = new Map([
  ...[...accented].map((letter, plaats) => [letter, baseLetters[plaats] ?? ""] as const),
  ...[...combiningAccents].map((accent) => [accent, ""] as const)
])

const vooraan = new RegExp(`^(?:(?:${prefixes.join("|")}) )+`, "u")

/**
 * The words of a text: folded letters a to z with one space between them. In SQL:
 * `btrim(regexp_replace(translate(x, geaccentueerd || losseAccenten, grondletters), '[^a-z]+', ' ', 'g'))`.
 */
export const words = (tekst: string): string => grondvorm(tekst).replace(/[^a-z]+/gu, " ").trim()

/** The folded letters of a text. In SQL: `regexp_replace(translate(…), '[^a-z]+', '', 'g')`. */
export const fold = (tekst: string): string => grondvorm(tekst).replace(/[^a-z]+/gu, "")

/**
 * A last name without the voorvoegsels in front of it; one word always stays. In SQL:
 * `replace(regexp_replace(woorden, '^((aan|af|…) )+', ''), ' ', '')`.
 */
export const foldAchternaam = (tekst: string): string => {
  const gevouwen = words(tekst)
  return gevouwen.includes(" ") ? gevouwen.replace(vooraan, "").replaceAll(" ", "") : gevouwen
}

/** A text in which A to Z, and no other letter, are lower case. In SQL: `lower(x collate "C")`. */
export const lowerCase = (tekst: string): string => tekst.replace(/[A-Z]/gu, (letter) => letter.toLowerCase())

const grondvorm = (tekst: string): string => tekst.replace(/[^a-z ]/gu, (teken) => gevouwen.get(teken) ?? teken)
