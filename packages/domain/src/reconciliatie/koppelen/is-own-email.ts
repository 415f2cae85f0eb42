import type { NaamProfile } from "./naam-profile.ts"

/**
 * Whether an e-mail address, in compared form, is by its name this person's: it says the voornaam, and beside that nothing
 * but the achternaam, initials and numbers. A name that says less, such as `j.zandstra` or `thuis`, may be the household's.
 *
 * An initial stands apart: Peter S. Peters shares `peters` with his family, and `elsje` is not Els J. but somebody else.
 * An achternaam of one letter is none.
 */
export const isOwnEmail = (
  email: string,
  { achternaam, achternaamParts, voorletters, voornaam, wholeAchternaam }: NaamProfile
): boolean => {
  if (voornaam === "") return false
  const said = email.slice(0, Math.max(0, email.lastIndexOf("@"))).replaceAll("ij", "y").split(/[^a-z]+/u)
  const isInitial = (word: string) => word.length === 1 && voorletters.includes(word)
  const namen = [achternaam, wholeAchternaam, ...achternaamParts]
  const own = [...(namen.includes(voornaam) ? [] : [""]), ...namen.filter((naam) => naam.length > 1)]
    .flatMap((naam) => [voornaam + naam, naam + voornaam])
  return [said, said.filter((word) => !isInitial(word))].some((letters) => own.includes(letters.join("")))
}
