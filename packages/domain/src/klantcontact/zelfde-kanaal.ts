import { blanks, foldLetters } from "../values/fold.ts"

const blank = new RegExp(`[${blanks}]`, "gu")

/**
 * The form in which a kanaal is compared and searched: without case, accents, blanks and what nobody can see. A kanaal
 * itself is kept as it was written. The database makes the same form, so nothing here depends on Unicode's case rules.
 */
export const kanaalKey = (kanaal: string): string => foldLetters(kanaal).replace(blank, "")

/** Whether two texts name the same kanaal. */
export const zelfdeKanaal = (one: string, ander: string): boolean => kanaalKey(one) === kanaalKey(ander)
