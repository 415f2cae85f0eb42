import { number } from "@betrokkene/program"

/** The difference with the time before: `+3`, `−2`, `0`, or `–` without one. With a minus sign, not a hyphen. */
export const verschil = (nu: number, previous: number | undefined): string => {
  if (previous === undefined) return "\u2013"
  if (nu === previous) return "0"
  return nu > previous ? `+${number(nu - previous)}` : `\u2212${number(previous - nu)}`
}

/** The difference in words, for use in a sentence. */
export const verschilInWords = (nu: number, previous: number): string => {
  if (nu === previous) return "evenveel als de vorige keer"
  return nu > previous
    ? `${number(nu - previous)} meer dan de vorige keer`
    : `${number(previous - nu)} minder dan de vorige keer`
}
