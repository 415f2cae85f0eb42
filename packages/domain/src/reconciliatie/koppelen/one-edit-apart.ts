import { commonPrefix } from "./jaro-winkler.ts"

/**
 * Whether two different texts become equal by one edit: a letter added, removed or replaced, or two neighbours
 * swapped. False for equal texts.
 */
export const isOneEditApart = (one: string, other: string): boolean => {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one]
  if (one === other || longer.length - shorter.length > 1) return false
  const begin = commonPrefix(shorter, longer)

  if (longer.length > shorter.length) return shorter.slice(begin) === longer.slice(begin + 1)
  const transposed = shorter[begin] === longer[begin + 1] && shorter[begin + 1] === longer[begin]
  return shorter.slice(begin + 1) === longer.slice(begin + 1) ||
    (transposed && shorter.slice(begin + 2) === longer.slice(begin + 2))
}
