import { fold } from "../../values/fold.ts"

/** Beginnings of names that people write as one initial. */
const abbreviated: ReadonlySet<string> = new Set(
  "ij th ph ch chr sj tj st fr gh joh jac jos alb ant bern corn frans gerh gert hend herm wilh".split(" ")
)

/**
 * What initials may mean, as letters without dots: as they are written, and with "Th." or "IJ." as one letter. Empty
 * when there are none.
 */
export const readingsOfInitials = (written: string): ReadonlyArray<string> => {
  const tokens = [...written.matchAll(/([^\s.,-]+)(\.?)/gu)].map(([, token = "", dot]) => ({
    letters: fold(token),
    // "TH" without a dot are two initials.
    isOne: dot === "." || /^\p{Lu}\p{Ll}+$/u.test(token)
  })).filter(({ letters }) => letters !== "")
  const asOne = tokens.map(({ isOne, letters }) =>
    !isOne ? letters : letters === "ij" ? "y" : abbreviated.has(letters) ? letters.slice(0, 1) : letters
  ).join("")
  return asOne === "" ? [] : [...new Set([tokens.map(({ letters }) => letters).join(""), asOne])]
}
