import type { NaamProfile } from "./naam-profile.ts"

/**
 * Whether an e-mail address, in compared form, is by its name this person's: it says the voornaam, and beside that nothing
 * but the achternaam, initials and numbers. A name that says less, such as `j.zandstra` or `thuis`, may be the household's.
 */
export const isOwnEmail = (
  email: string,
  { achternaam, achternaamParts, voorletters, voornaam, wholeAchternaam }: NaamProfile
): boolean => {
  const said = email.slice(0, Math.max(0, email.lastIndexOf("@"))).replaceAll("ij", "y").replace(/[^a-z]/gu, "")
  const rest = voornaam === "" ? undefined : without(said, voornaam)
  if (rest === undefined) return false
  return ["", achternaam, wholeAchternaam, ...achternaamParts].some((naam) => {
    const letters = without(rest, naam)
    return letters !== undefined && [...letters].every((letter) => voorletters.includes(letter))
  })
}

/** The text without the first of this part; undefined if it is not in it. */
const without = (text: string, part: string): string | undefined =>
  text.includes(part) ? text.replace(part, "") : undefined
