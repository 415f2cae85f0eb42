import type { DigitaalAdres } from "../words/schemas.ts"
import { type Holder, preferredOf } from "./holder.ts"
import type { Typed } from "./typed.ts"

/** The kinds of digital address of which the form has an empty row to add one. */
export const addedKinds = ["telefoonnummer", "email"] as const

/** The names of the fields of a digital address, by its id or, for one that is added, its kind. */
export const soortName = (key: string): string => `soort-${key}`
export const adresName = (key: string): string => `adres-${key}`
export const omschrijvingName = (key: string): string => `omschrijving-${key}`
export const voorkeurName = "voorkeur"

/** The digital addresses that the form shows, those to add last. */
export const rowKeys = (typed: Typed): ReadonlyArray<string> => [
  ...Object.keys(typed).flatMap((name) => name.startsWith("soort-") ? [name.slice("soort-".length)] : []),
  ...addedKinds
]

/** What stands in the fields of the digital addresses when the form is opened. */
export const digitaleAdressenAsTyped = (holder: Holder): Typed => ({
  ...Object.fromEntries(
    holder.digitaleAdressen.flatMap(({ adres, id, omschrijving = "", soortDigitaalAdres }) => [
      [soortName(id), soortDigitaalAdres],
      [adresName(id), adres],
      [omschrijvingName(id), omschrijving]
    ])
  ),
  ...Object.fromEntries(addedKinds.flatMap((soort) => [[adresName(soort), ""], [omschrijvingName(soort), ""]])),
  [voorkeurName]: holder.digitaleAdressen.find((one) => isSame(one, preferredOf(holder)))?.id ?? ""
})

const isSame = (one: DigitaalAdres, other: DigitaalAdres | null): boolean =>
  other !== null && one.adres === other.adres && one.soortDigitaalAdres === other.soortDigitaalAdres
  && one.referentie === other.referentie
