import { type AdresProfile, samePlace } from "./adres-profile.ts"
import { isOneEditApart } from "./one-edit-apart.ts"
import type { Level } from "./weights.ts"

/** The best agreement between any of the values of one record and any of the other's. */
export const bestLevel = <Waarde>(
  van: ReadonlyArray<Waarde>,
  naar: ReadonlyArray<Waarde>,
  vergelijkEen: (een: Waarde, ander: Waarde) => Level
): Level => {
  let beste: Level = "ontbreekt"
  for (const een of van) {
    for (const ander of naar) {
      const niveau = vergelijkEen(een, ander)
      if (niveau === "gelijk") return niveau
      if (niveau === "bijna-gelijk" || beste === "ontbreekt") beste = niveau
    }
  }
  return beste
}

/** Close: a typing error before the @ or after it, but not in a digit, since those tell jan1 from jan2. */
export const compareEmails = (een: string, ander: string): Level => {
  if (een === ander) return "gelijk"
  const [voor, na] = gesplitst(een)
  const [voorAnder, naAnder] = gesplitst(ander)
  const verschreven = na === naAnder
    ? Math.min(voor.length, voorAnder.length) >= 6 && cijfers(voor) === cijfers(voorAnder) &&
      isOneEditApart(voor, voorAnder)
    : voor !== "" && voor === voorAnder && isOneEditApart(na, naAnder)
  return verschreven ? "bijna-gelijk" : "anders"
}

/** Close: one digit is another, or two neighbours changed places, but not in the last two, which tell the extensions of one organisation apart. */
export const compareTelefoonnummers = (een: string, ander: string): Level => {
  if (een === ander) return "gelijk"
  const verschreven = een.length === ander.length && een.length >= 10 && een.slice(-2) === ander.slice(-2) &&
    isOneEditApart(een, ander)
  return verschreven ? "bijna-gelijk" : "anders"
}

/**
 * Close: one of the two leaves out what stands behind the huisnummer, or there is a typing error in the postcode or in a huisnummer of
 * more than one digit. Other letters behind the same huisnummer are other doors.
 */
export const compareAdressen = (een: AdresProfile, ander: AdresProfile): Level => {
  if (samePlace(een, ander)) {
    if (een.toevoeging === ander.toevoeging) return "gelijk"
    return een.toevoeging === "" || ander.toevoeging === "" ? "bijna-gelijk" : "anders"
  }
  if (een.toevoeging !== ander.toevoeging) return "anders"
  const verschreven = een.huisnummer === ander.huisnummer
    ? isOneEditApart(een.postcode, ander.postcode)
    : een.postcode === ander.postcode && een.huisnummer.length > 1 && ander.huisnummer.length > 1 &&
      isOneEditApart(een.huisnummer, ander.huisnummer)
  return verschreven ? "bijna-gelijk" : "anders"
}

const gesplitst = (email: string): readonly [string, string] => {
  const apenstaart = email.lastIndexOf("@")
  return [email.slice(0, Math.max(0, apenstaart)), email.slice(apenstaart + 1)]
}

const cijfers = (deel: string): string => deel.replace(/[^0-9]/gu, "")
