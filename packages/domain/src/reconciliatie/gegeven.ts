import { type Afwijking, afwijkingsvelden } from "../betrokkene/afwijking.ts"
import type { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { canonical } from "./canonical.ts"

/** What there is of a kind of contactgegevens (B7), as a whole: the value, or all digital addresses of the soort; undefined: nothing. */
export const gegevenVan = (
  gegevens: Contactgegevens | Partijgegevens,
  { soort, soortDigitaalAdres }: Afwijking
): unknown => {
  if (soort !== "digitaalAdres") return (gegevens as Partial<Contactgegevens>)[afwijkingsvelden[soort]]
  const adressen = gegevens.digitaleAdressen.filter((adres) => adres.soortDigitaalAdres === soortDigitaalAdres)
  return adressen.length === 0 ? undefined : adressen
}

/** The kind with what there is of it, for what a finding rests on. */
export const gegevenAsText = (gegevens: Contactgegevens | Partijgegevens, afwijking: Afwijking): string =>
  canonical([afwijking, gegevenVan(gegevens, afwijking)])

/** The name of a kind as a finding tells it: of a digital address with its soort, such as `digitaalAdres.email`. */
export const naamVanGegeven = ({ soort, soortDigitaalAdres }: Afwijking): string =>
  soortDigitaalAdres === undefined ? soort : `${soort}.${soortDigitaalAdres}`
