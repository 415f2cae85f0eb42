import { type AdresProfile, samePlace } from "./adres-profiles.ts"
import { isOneEditApart } from "./one-edit-apart.ts"
import { resembles } from "./resembles.ts"

const ranks = { gelijk: 3, "bijna-gelijk": 2, anders: 1, ontbreekt: 0 } as const

/** The levels of addresses. */
export type AdresLevel = keyof typeof ranks

/** The best level between any value of one record and any of the other; `ontbreekt` when either has none. */
export const bestLevel = <Waarde>(
  van: ReadonlyArray<Waarde>,
  to: ReadonlyArray<Waarde>,
  compareOne: (one: Waarde, other: Waarde) => AdresLevel
): AdresLevel => {
  let best: AdresLevel = "ontbreekt"
  for (const one of van) {
    for (const other of to) {
      const level = compareOne(one, other)
      if (level === "gelijk") return level
      if (ranks[level] > ranks[best]) best = level
    }
  }
  return best
}

/** Nearly equal: one typing error before or after the @, but not in a digit, since digits tell jan1 from jan2. */
export const compareEmails = (one: string, other: string): AdresLevel => {
  if (one === other) return "gelijk"
  const [voor, na] = split(one)
  const [voorAnder, naAnder] = split(other)
  const hasTypo = na === naAnder
    ? Math.min(voor.length, voorAnder.length) >= 6 && digits(voor) === digits(voorAnder) &&
      isOneEditApart(voor, voorAnder)
    : voor !== "" && voor === voorAnder && isOneEditApart(na, naAnder)
  return hasTypo ? "bijna-gelijk" : "anders"
}

/**
 * Nearly equal: one digit differs or two neighbours are swapped, but not in the last two digits, which tell
 * extensions of one organisation apart.
 */
export const compareTelefoonnummers = (one: string, other: string): AdresLevel => {
  if (one === other) return "gelijk"
  const hasTypo = one.length === other.length && one.length >= 10 && one.slice(-2) === other.slice(-2) &&
    isOneEditApart(one, other)
  return hasTypo ? "bijna-gelijk" : "anders"
}

/**
 * By postcode and huisnummer; where either has no postcode, by straat, huisnummer and woonplaats. Nearly equal: one address
 * leaves out what follows the huisnummer, or there is one typing error in the postcode, in the straat, or in a huisnummer of
 * more than one digit. Other letters after the same huisnummer mean another door.
 */
export const compareAdressen = (one: AdresProfile, other: AdresProfile): AdresLevel => {
  const byPostcode = one.postcode !== "" && other.postcode !== ""
  if (!byPostcode && (one.straat === "" || other.straat === "")) return "ontbreekt"
  const [isSame, isNearlySame] = byPostcode
    ? [samePlace(one, other), isTypoInPostcode(one, other)]
    : [isSameStraat(one, other) && one.huisnummer === other.huisnummer, isTypoInStraat(one, other)]
  if (isSame && one.addition !== other.addition) {
    return one.addition === "" || other.addition === "" ? "bijna-gelijk" : "anders"
  }
  return isSame ? "gelijk" : isNearlySame && one.addition === other.addition ? "bijna-gelijk" : "anders"
}

const isTypoInPostcode = (one: AdresProfile, other: AdresProfile): boolean =>
  one.huisnummer === other.huisnummer
    ? isOneEditApart(one.postcode, other.postcode)
    : one.postcode === other.postcode && isTypoInHuisnummer(one, other)

const isTypoInStraat = (one: AdresProfile, other: AdresProfile): boolean =>
  one.huisnummer === other.huisnummer
    ? one.woonplaats === other.woonplaats && resembles(one.straat, other.straat)
    : isSameStraat(one, other) && isTypoInHuisnummer(one, other)

const isSameStraat = (one: AdresProfile, other: AdresProfile): boolean =>
  one.straat === other.straat && one.woonplaats === other.woonplaats

const isTypoInHuisnummer = (one: AdresProfile, other: AdresProfile): boolean =>
  one.huisnummer.length > 1 && other.huisnummer.length > 1 && isOneEditApart(one.huisnummer, other.huisnummer)

const split = (email: string): readonly [string, string] => {
  const at = email.lastIndexOf("@")
  return [email.slice(0, Math.max(0, at)), email.slice(at + 1)]
}

const digits = (part: string): string => part.replace(/[^0-9]/gu, "")
