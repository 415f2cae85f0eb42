import { type Afwijking, afwijkingsvelden } from "../betrokkene/afwijking.ts"
import type { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { canonicalText } from "../values/canonical-text.ts"

/**
 * The value of one kind of contactgegevens (B7), or all digital addresses of the given soort; undefined when there
 * is none.
 */
export const gegevenVan = (
  gegevens: Contactgegevens | Partijgegevens,
  { soort, soortDigitaalAdres }: Afwijking
): unknown => {
  if (soort !== "digitaalAdres") return (gegevens as Partial<Contactgegevens>)[afwijkingsvelden[soort]]
  const adressen = gegevens.digitaleAdressen.filter((adres) => adres.soortDigitaalAdres === soortDigitaalAdres)
  return adressen.length === 0 ? undefined : adressen
}

/** The kind and its value as canonical text, for `rustOp` of a finding. Personal data. */
export const gegevenAsText = (gegevens: Contactgegevens | Partijgegevens, afwijking: Afwijking): string =>
  canonicalText([afwijking, gegevenVan(gegevens, afwijking)])
