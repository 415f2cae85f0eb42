import { daysEarlier, type Tijdstip } from "../values/tijdstip.ts"
import type { Beleid } from "./beleid.ts"

/**
 * A period: what a rule finds about klantcontacten that took place or were registered in it, or about addresses of nobody
 * that were registered in it, may have become otherwise by time alone. It includes both moments.
 */
export interface PassedTerm {
  readonly of: "klantcontact" | "adres"
  readonly van: string
  readonly tot: string
}

/** Before every moment that a register can hold. */
const ever = "0001-01-01T00:00:00.000Z"

/**
 * The terms of the policy that ended between two runs, by the moments that they judge by. Without an earlier moment: all
 * that ended up to now. A term ends for records of one period, however old they are.
 */
export const passedTerms = (
  { bewaartermijnen, opvolgtermijn, respijtVerweesdAdres, verouderdNa }: Beleid,
  vorige: Tijdstip | undefined,
  nu: Tijdstip
): ReadonlyArray<PassedTerm> => {
  const passed = (of: PassedTerm["of"], days: number): PassedTerm => {
    const end = daysEarlier(nu, days)
    const begin = vorige === undefined ? ever : daysEarlier(vorige, days)
    // The clock may have been put back.
    return begin < end ? { of, van: begin, tot: end } : { of, van: end, tot: begin }
  }
  const terms = new Set([opvolgtermijn, verouderdNa, ...bewaartermijnen.map(({ dagen }) => dagen)])
  return [...[...terms].map((days) => passed("klantcontact", days)), passed("adres", respijtVerweesdAdres)]
}
