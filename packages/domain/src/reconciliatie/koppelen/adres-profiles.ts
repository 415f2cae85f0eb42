import { soortBinnenlands } from "../../values/binnenlands-adres.ts"
import { foldAchternaam } from "../../values/fold.ts"
import { meaningful } from "../../values/placeholder.ts"
import { storedText } from "../../values/stored-value.ts"
import { type ComparedAdres, doorOf } from "../../values/zelfde-adres.ts"

type Velden = Readonly<Record<string, unknown>>

/**
 * A Dutch address in the form in which it is compared: by postcode and huisnummer or, where a postcode is missing, by
 * straat, huisnummer and woonplaats. An absent or unreadable part is an empty text.
 */
export interface AdresProfile extends ComparedAdres {
  /** The straat and woonplaats, folded and without voorvoegsels in front; both empty if either is missing or a placeholder. */
  readonly straat: string
  readonly woonplaats: string
  /** The keys for blocking: by postcode, and by straat and woonplaats. */
  readonly keys: ReadonlyArray<string>
}

/** The profiles of the addresses that have a huisnummer and where it is: the bezoekadres first, each once. */
export const adresProfiles = (bezoekadres: Velden, correspondentieadres: Velden): ReadonlyArray<AdresProfile> => {
  const visitProfiles = profileOfAdres(bezoekadres["soortBezoekadres"], bezoekadres)
  const mailProfiles = profileOfAdres(correspondentieadres["soortCorrespondentieadres"], correspondentieadres)
  return [
    ...visitProfiles,
    ...mailProfiles.filter((adres) => !visitProfiles.some((other) => areEqual(adres, other)))
  ]
}

const areEqual = (one: AdresProfile, other: AdresProfile): boolean =>
  samePlace(one, other) && one.addition === other.addition && one.keys.join() === other.keys.join()

/** Whether two addresses have the same postcode and huisnummer. */
export const samePlace = (one: ComparedAdres, other: ComparedAdres): boolean =>
  one.postcode === other.postcode && one.huisnummer === other.huisnummer

/** The four digits of the postcode of a Dutch bezoekadres; empty when there is none. */
export const postcodeDigits = (bezoekadres: Velden): string =>
  bezoekadres["soortBezoekadres"] === soortBinnenlands ? doorOf(bezoekadres).postcode.slice(0, 4) : ""

const profileOfAdres = (soort: unknown, adres: Velden): ReadonlyArray<AdresProfile> => {
  if (soort !== soortBinnenlands) return []
  const door = doorOf(adres)
  if (door.huisnummer === "") return []
  const [straat = "", woonplaats = ""] = ["straat", "woonplaats"].map((part) => storedText(adres[part]))
  const [street, place] = [foldAchternaam(straat), foldAchternaam(woonplaats)]
  const keys = [
    ...(door.postcode === "" ? [] : [`${door.postcode} ${door.huisnummer}`]),
    // Made as the database makes it, so of what is written.
    ...(street === "" || place === "" ? [] : [`${place} ${street} ${door.huisnummer}`])
  ]
  const isNamed = street !== "" && place !== "" && meaningful(straat) !== "" && meaningful(woonplaats) !== ""
  return keys.length === 0
    ? []
    : [{ ...door, straat: isNamed ? street : "", woonplaats: isNamed ? place : "", keys }]
}
