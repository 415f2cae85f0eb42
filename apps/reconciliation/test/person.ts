import { Contactgegevens, Partijgegevens } from "@betrokkene/domain"
import { Schema } from "effect"

/**
 * A person who does not exist, with data that cannot be confused with anything else: no report, log or error may
 * contain any of it.
 */
export interface Persoon {
  readonly contactnaam: { readonly voornaam: string; readonly achternaam: string }
  readonly bezoekadres: {
    readonly soortBezoekadres: "binnenlands_adres"
    readonly straat: string
    readonly huisnummer: number
    readonly postcode: string
    readonly woonplaats: string
  }
  readonly email: string
  readonly telefoon: string
}

const achternamen = [
  "Grafschrift",
  "Zonnewijzer",
  "Boterbloem",
  "Kwartelstaart",
  "Havermout",
  "Lantaarnpaal",
  "Druppelsteen",
  "Vogelvlucht",
  "Nachtegaal",
  "Mosterdzaad",
  "Ruiterpad",
  "Waterschild",
  "Distelveld",
  "Bladgoud",
  "Schemerlicht",
  "Torenspits",
  "Windvaan",
  "Zandloper",
  "IJzerhart",
  "Jaagpad"
] as const

const postcode = (nummer: number): string => `${9000 + 37 * nummer}XZ`

/** The person with this number; two persons differ in every field. */
export const persoon = (nummer: number): Persoon => {
  const achternaam = achternamen[nummer] ?? "Niemand"
  return {
    contactnaam: { voornaam: `${String.fromCharCode(65 + nummer)}elisande`, achternaam },
    bezoekadres: {
      soortBezoekadres: "binnenlands_adres",
      straat: `${achternaam}verstoptpad`,
      huisnummer: 100 + nummer,
      postcode: postcode(nummer),
      woonplaats: "Geheimendorp"
    },
    email: `${String.fromCharCode(97 + nummer)}elisande.${achternaam.toLowerCase()}@verborgen.example.nl`,
    telefoon: `06700099${String(10 + nummer)}`
  }
}

const digitaal = ({ email, telefoon }: Pick<Persoon, "email" | "telefoon">) => [
  { soortDigitaalAdres: "email", adres: email },
  { soortDigitaalAdres: "telefoonnummer", adres: telefoon }
]

/** The person as a partij. */
export const partijgegevens = (whom: Persoon, otherwise: Readonly<Record<string, unknown>> = {}): Partijgegevens =>
  Schema.decodeUnknownSync(Partijgegevens)({
    soortPartij: "persoon",
    contactnaam: whom.contactnaam,
    bezoekadres: whom.bezoekadres,
    digitaleAdressen: digitaal(whom),
    ...otherwise
  })

/** All contactgegevens of the person. */
export const contactgegevens = (whom: Persoon): Contactgegevens =>
  Schema.decodeUnknownSync(Contactgegevens)({
    contactnaam: whom.contactnaam,
    bezoekadres: whom.bezoekadres,
    digitaleAdressen: digitaal(whom)
  })

/** Texts of a person that may appear nowhere. */
export const personal: ReadonlyArray<string> = [
  ...achternamen.flatMap((naam, nummer) => [naam, naam.toLowerCase(), postcode(nummer)]),
  "elisande",
  "verborgen.example.nl",
  "verstoptpad",
  "Geheimendorp",
  "06700099",
  "31670009",
  "Vertrouwelijk onderwerp",
  "Geheime inhoud",
  "99999999"
]
