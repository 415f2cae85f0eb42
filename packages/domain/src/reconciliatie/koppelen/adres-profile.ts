import { soortBinnenlands } from "../../values/binnenlands-adres.ts"
import { lowerCase } from "./fold.ts"
import { storedText } from "./stored-value.ts"

/** A Dutch address in the form in which it is compared. */
export interface AdresProfile {
  readonly postcode: string
  readonly huisnummer: string
  /** huisletter and huisnummertoevoeging together, in lower case. */
  readonly addition: string
}

type Velden = Readonly<Record<string, unknown>>

/** The profiles of the addresses that have a postcode and a huisnummer: the bezoekadres first, each once. */
export const adresProfiles = (bezoekadres: Velden, correspondentieadres: Velden): ReadonlyArray<AdresProfile> => {
  const visitProfiles = profileOfAdres(bezoekadres["soortBezoekadres"], bezoekadres)
  const mailProfiles = profileOfAdres(correspondentieadres["soortCorrespondentieadres"], correspondentieadres)
  return [
    ...visitProfiles,
    ...mailProfiles.filter((adres) =>
      !visitProfiles.some((other) => samePlace(adres, other) && adres.addition === other.addition)
    )
  ]
}

/** Whether two addresses have the same postcode and huisnummer. */
export const samePlace = (one: AdresProfile, other: AdresProfile): boolean =>
  one.postcode === other.postcode && one.huisnummer === other.huisnummer

/** The four digits of the postcode of a Dutch bezoekadres; empty when there is none. */
export const postcodeDigits = (bezoekadres: Velden): string =>
  bezoekadres["soortBezoekadres"] === soortBinnenlands ? postcodeOf(bezoekadres).slice(0, 4) : ""

const profileOfAdres = (soort: unknown, adres: Velden): ReadonlyArray<AdresProfile> => {
  if (soort !== soortBinnenlands) return []
  const postcode = postcodeOf(adres)
  const huisnummer = huisnummerOf(adres)
  const addition = lowerCase(storedText(adres["huisletter"]) + storedText(adres["huisnummertoevoeging"]))
  return postcode === "" || huisnummer === "" ? [] : [{ postcode, huisnummer, addition }]
}

const postcodeOf = (adres: Velden): string => {
  const written = storedText(adres["postcode"])
  return /^[1-9][0-9]{3} ?[A-Za-z]{2}$/u.test(written) ? written.replace(" ", "").toUpperCase() : ""
}

const huisnummerOf = (adres: Velden): string => {
  const { huisnummer } = adres
  return typeof huisnummer === "number" && /^[1-9][0-9]{0,4}$/u.test(String(huisnummer)) ? String(huisnummer) : ""
}
