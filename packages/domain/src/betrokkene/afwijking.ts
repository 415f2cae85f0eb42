import { Schema } from "effect"
import { SoortDigitaalAdres } from "../values/digitaal-adres.ts"
import { isOntvangenAdres } from "../values/ontvangen-digitaal-adres.ts"
import type { Contactgegevens } from "./contactgegevens.ts"

/**
 * A kind of contactgegevens that a betrokkene gave for one klantcontact, and that may differ from the partij's (B7).
 * Each soort digitaal adres is a kind by itself.
 */
export const Afwijking = Schema.Struct({
  soort: Schema.Literals([
    "naam",
    "organisatienaam",
    "bezoekadres",
    "correspondentieadres",
    "digitaalAdres",
    "voorkeurstaal"
  ]),
  soortDigitaalAdres: Schema.optionalKey(SoortDigitaalAdres)
}).annotate({ identifier: "Afwijking" })
export type Afwijking = typeof Afwijking.Type

/** The field of the contactgegevens that holds a kind. */
export const afwijkingsvelden = {
  naam: "contactnaam",
  organisatienaam: "organisatienaam",
  bezoekadres: "bezoekadres",
  correspondentieadres: "correspondentieadres",
  digitaalAdres: "digitaleAdressen",
  voorkeurstaal: "voorkeurstaal"
} as const satisfies { readonly [soort in Afwijking["soort"]]: keyof Contactgegevens }

/** The name of a kind; for a digital address it includes the soort, such as `digitaalAdres.email`. */
export const naamVanAfwijking = ({ soort, soortDigitaalAdres }: Afwijking): string =>
  soortDigitaalAdres === undefined ? soort : `${soort}.${soortDigitaalAdres}`

/**
 * The kinds that the betrokkene gave and that may differ from those of the partij, each once. Digital addresses come last,
 * sorted by soort. What is only kept as it was received is no such kind (32).
 */
export const afwijkingenVan = (contactgegevens: Contactgegevens): ReadonlyArray<Afwijking> =>
  soortenIn(contactgegevens).filter(({ soortDigitaalAdres }) =>
    soortDigitaalAdres === undefined || !isOntvangenAdres({ soortDigitaalAdres })
  )

/** All kinds that the betrokkene gave, also those that are kept as they were received. */
export const soortenIn = (contactgegevens: Contactgegevens): ReadonlyArray<Afwijking> => [
  ...single.filter((soort) => contactgegevens[afwijkingsvelden[soort]] !== undefined).map((soort) => ({ soort })),
  ...[...new Set(contactgegevens.digitaleAdressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres))].sort().map((
    soortDigitaalAdres
  ) => ({
    soort: "digitaalAdres" as const,
    soortDigitaalAdres
  }))
]

const single = ["naam", "organisatienaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"] as const
