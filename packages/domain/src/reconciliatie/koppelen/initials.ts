import { fold } from "../../values/fold.ts"

/** Beginnings of names that people write as one initial. */
const abbreviated: ReadonlySet<string> = new Set(
  "ij th ph ch chr sj tj st fr gh joh jac jos alb ant bern corn frans gerh gert hend herm wilh".split(" ")
)

/**
 * What initials may mean, as letters without dots: as they are written, and with "Th.", "IJ." or a whole name as one
 * letter. Empty when there are none.
 */
export const readingsOfInitials = (written: string): ReadonlyArray<string> => {
  const tokens = [...written.matchAll(/([^\s.,-]+)(\.?)/gu)].map(([, token = "", dot]) => {
    const letters = fold(token)
    // "TH" without a dot are two initials.
    const isAbbreviation = (dot === "." || /^\p{Lu}\p{Ll}+$/u.test(token)) && abbreviated.has(letters)
    const isOne = isAbbreviation || /^\p{Lu}\p{Ll}{2,}$/u.test(token)
    return { letters, asOne: letters === "ij" && isAbbreviation ? "y" : isOne ? letters.slice(0, 1) : letters }
  })
  const readings = [tokens.map(({ letters }) => letters).join(""), tokens.map(({ asOne }) => asOne).join("")]
  return readings[0] === "" ? [] : [...new Set(readings)]
}
