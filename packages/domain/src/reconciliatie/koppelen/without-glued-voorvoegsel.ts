import { prefixes } from "../../values/letters-table.ts"

const longestFirst = prefixes.filter(({ length }) => length > 1).toSorted((one, other) => other.length - one.length)

const glued = new RegExp(`^(?:${longestFirst.join("|")})(?=[a-z]{4})`, "u")

/** A last name of one word without the voorvoegsels at its beginning: Vandenberg is Berg, and Elamrani is Amrani. */
export const withoutGluedVoorvoegsel = (achternaam: string): string => achternaam.replace(glued, "")
