import { soortBinnenlands } from "../../values/binnenlands-adres.ts"
import { type ComparedAdres, doorOf } from "../../values/zelfde-adres.ts"

type Velden = Readonly<Record<string, unknown>>

/** The profiles of the addresses that have a postcode and a huisnummer: the bezoekadres first, each once. */
export const adresProfiles = (bezoekadres: Velden, correspondentieadres: Velden): ReadonlyArray<ComparedAdres> => {
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
export const samePlace = (one: ComparedAdres, other: ComparedAdres): boolean =>
  one.postcode === other.postcode && one.huisnummer === other.huisnummer

/** The four digits of the postcode of a Dutch bezoekadres; empty when there is none. */
export const postcodeDigits = (bezoekadres: Velden): string =>
  bezoekadres["soortBezoekadres"] === soortBinnenlands ? doorOf(bezoekadres).postcode.slice(0, 4) : ""

const profileOfAdres = (soort: unknown, adres: Velden): ReadonlyArray<ComparedAdres> => {
  if (soort !== soortBinnenlands) return []
  const door = doorOf(adres)
  return door.postcode === "" || door.huisnummer === "" ? [] : [door]
}
