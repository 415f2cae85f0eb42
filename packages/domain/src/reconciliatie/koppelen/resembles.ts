import { jaroWinkler } from "./jaro-winkler.ts"
import { isOneEditApart } from "./one-edit-apart.ts"

/**
 * Whether two texts differ by no more than a typing error: one edit apart, or Jaro-Winkler at least 0.92. Texts
 * under four letters never do: there one letter is too much.
 */
export const resembles = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 4 && (isOneEditApart(one, other) || jaroWinkler(one, other) >= 0.92)
