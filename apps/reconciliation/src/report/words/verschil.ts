import { getal } from "./getal.ts"

/** The difference with the time before: `+3`, `−2`, `0`; `–` when there was none. With a minus sign, not a hyphen. */
export const verschil = (nu: number, vorige: number | undefined): string => {
  if (vorige === undefined) return "\u2013"
  if (nu === vorige) return "0"
  return nu > vorige ? `+${getal(nu - vorige)}` : `\u2212${getal(vorige - nu)}`
}

/** The same in a few words, for in a sentence. */
export const verschilInWoorden = (nu: number, vorige: number): string => {
  if (nu === vorige) return "evenveel als de vorige keer"
  return nu > vorige
    ? `${getal(nu - vorige)} meer dan de vorige keer`
    : `${getal(vorige - nu)} minder dan de vorige keer`
}
