import { soortBinnenlands } from "../../values/binnenlands-adres.ts"
import { tekst } from "./opgeslagen-waarde.ts"
import { kleineLetters } from "./vouwen.ts"

/** A Dutch address as it is compared. */
export interface Adresbeeld {
  readonly postcode: string
  readonly huisnummer: string
  /** huisletter and huisnummertoevoeging together, in lower case. */
  readonly toevoeging: string
}

type Velden = Readonly<Record<string, unknown>>

/** The addresses that have a postcode and a huisnummer: the bezoekadres first, each once. */
export const adresbeelden = (bezoekadres: Velden, correspondentieadres: Velden): ReadonlyArray<Adresbeeld> => {
  const bezoek = adresbeeld(bezoekadres["soortBezoekadres"], bezoekadres)
  const correspondentie = adresbeeld(correspondentieadres["soortCorrespondentieadres"], correspondentieadres)
  return [
    ...bezoek,
    ...correspondentie.filter((adres) =>
      !bezoek.some((ander) => zelfdePlek(adres, ander) && adres.toevoeging === ander.toevoeging)
    )
  ]
}

/** Whether two addresses have the same postcode and huisnummer. */
export const zelfdePlek = (een: Adresbeeld, ander: Adresbeeld): boolean =>
  een.postcode === ander.postcode && een.huisnummer === ander.huisnummer

/** The digits of the postcode of a Dutch bezoekadres; empty when there is none. */
export const postcodecijfers = (bezoekadres: Velden): string =>
  bezoekadres["soortBezoekadres"] === soortBinnenlands ? postcodeVan(bezoekadres).slice(0, 4) : ""

const adresbeeld = (soort: unknown, adres: Velden): ReadonlyArray<Adresbeeld> => {
  if (soort !== soortBinnenlands) return []
  const postcode = postcodeVan(adres)
  const huisnummer = huisnummerVan(adres)
  const toevoeging = kleineLetters(tekst(adres["huisletter"]) + tekst(adres["huisnummertoevoeging"]))
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
