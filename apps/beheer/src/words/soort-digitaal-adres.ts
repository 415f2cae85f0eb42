import type { Texts } from "../texts/texts.ts"

/** The kind of a digital address in words; a kind of somebody's own as it stands. */
export const soortDigitaalAdres = (soort: string, { partij }: Texts): string => {
  switch (soort) {
    case "telefoonnummer":
      return partij.telefoonnummer
    case "telefoonnummer-zoals-ontvangen":
      return partij.unusableTelefoonnummer
    case "email":
      return partij.email
    case "email-zoals-ontvangen":
      return partij.unusableEmail
    default:
      return soort
  }
}
