import { soortBinnenlands } from "../../values/binnenlands-adres.ts"
import { lowerCase } from "./fold.ts"
import { tekst } from "./stored-value.ts"

/** A Dutch address as it is compared. */
export interface AdresProfile {
  readonly postcode: string
  readonly huisnummer: string
  /** huisletter and huisnummertoevoeging together, in lower case. */
  readonly toevoeging: string
}

type Velden = Readonly<Record<string, unknown>>

/** The addresses that have a postcode and a huisnummer: the bezoekadres first, each once. */
export const adresProfiles = (bezoekadres: Velden, correspondentieadres: Velden): ReadonlyArray<AdresProfile> => {
  const bezoek = adresbeeld(bezoekadres["soortBezoekadres"], bezoekadres)
  const correspondentie = adresbeeld(correspondentieadres["soortCorrespondentieadres"], correspondentieadres)
  return [
    ...bezoek,
    ...correspondentie.filter((adres) =>
      !bezoek.some((ander) => samePlace(adres, ander) && adres.toevoeging === ander.toevoeging)
    )
  ]
}

/** Whether two addresses have the same postcode and huisnummer. */
export const samePlace = (een: AdresProfile, ander: AdresProfile): boolean =>
  een.postcode === ander.postcode && een.huisnummer === ander.huisnummer

/** The digits of the postcode of a Dutch bezoekadres; empty when there is none. */
export const postcodeDigits = (bezoekadres: Velden): string =>
  bezoekadres["soortBezoekadres"] === soortBinnenlands ? postcodeVan(bezoekadres).slice(0, 4) : ""

const adresbeeld = (soort: unknown, adres: Velden): ReadonlyArray<AdresProfile> => {
  if (soort !== soortBinnenlands) return []
  const postcode = postcodeVan(adres)
  const huisnummer = huisnummerVan(adres)
  const toevoeging = lowerCase(tekst(adres["huisletter"]) + tekst(adres["huisnummertoevoeging"]))
  return postcode === "" || huisnummer === "" ? [] : [{ postcode, huisnummer, toevoeging }]
}

const postcodeVan = (adres: Velden): string => {
  const geschreven = tekst(adres["postcode"])
  return /^[1-9][0-9]{3} ?[A-Za-z]{2}$/u.test(geschreven) ? geschreven.replace(" ", "").toUpperCase() : ""
}

const huisnummerVan = (adres: Velden): string => {
  const { huisnummer } = adres
  return typeof huisnummer === "number" && /^[1-9][0-9]{0,4}$/u.test(String(huisnummer)) ? String(huisnummer) : ""
}
