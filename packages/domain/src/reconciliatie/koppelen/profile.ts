import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { type AdresProfile, adresProfiles, postcodeDigits } from "./adres-profile.ts"
import { lowerCase } from "./fold.ts"
import { memoize } from "./memoize.ts"
import { type NaamProfile, naamProfile } from "./naam-profile.ts"
import { foldOrganisatienaam } from "./organisatienaam.ts"
import { list, tekst, velden } from "./stored-value.ts"

/**
 * What of somebody's data is compared to find out who he is, normalised. It is made once of a record and compared many times; what is
 * not there, or cannot be read, is an empty text or list. It is personal data.
 */
export interface Profile {
  /** What it is of; of a betrokkene by the names that he gave, so that it may be unknown. */
  readonly soort: "persoon" | "organisatie" | "onbekend"
  readonly naam: NaamProfile
  /** Of an organisatie, or of the organisation with which a person has a relation. */
  readonly organisatienaam: string
  readonly emails: ReadonlyArray<string>
  readonly telefoons: ReadonlyArray<string>
  readonly adressen: ReadonlyArray<AdresProfile>
  /** The four digits of the postcode of the bezoekadres. */
  readonly postcodeDigits: string
}

/** How a betrokkene is compared, by the contactgegevens that he gave. Stored values need not be valid. */
export const profileOfContactgegevens = (contactgegevens: Contactgegevens): Profile => eenmaalBeeldVan(contactgegevens)

/** How a partij is compared. Stored values need not be valid. */
export const profileOfPartijgegevens = (gegevens: Partijgegevens): Profile => eenmaalBeeldVan(gegevens)

const beeldVan = (opgeslagen: unknown): Profile => {
  const gegevens = velden(opgeslagen)
  const bezoekadres = velden(gegevens["bezoekadres"])
  const digitaleAdressen = list(gegevens["digitaleAdressen"]).map(velden)
  const naam = naamProfile(gegevens["contactnaam"])
  const organisatienaam = foldOrganisatienaam(tekst(gegevens["organisatienaam"]))
  return {
    soort: naam.achternaam + naam.voornaam + naam.voorletters !== ""
      ? "persoon"
      : organisatienaam !== ""
      ? "organisatie"
      : "onbekend",
    naam,
    organisatienaam,
    emails: [...new Set(adressenVan(digitaleAdressen, "email").map(lowerCase))],
    telefoons: adressenVan(digitaleAdressen, "telefoonnummer"),
    adressen: adresProfiles(bezoekadres, velden(gegevens["correspondentieadres"])),
    postcodeDigits: postcodeDigits(bezoekadres)
  }
}

/** A partij is a candidate of many. */
const eenmaalBeeld = memoize(beeldVan)

const eenmaalBeeldVan = (opgeslagen: unknown): Profile =>
  typeof opgeslagen === "object" && opgeslagen !== null ? eenmaalBeeld(opgeslagen) : beeldVan(opgeslagen)

const adressenVan = (
  digitaleAdressen: ReadonlyArray<Readonly<Record<string, unknown>>>,
  soort: "email" | "telefoonnummer"
): ReadonlyArray<string> => [
  ...new Set(
    digitaleAdressen
      .filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort)
      .map(({ adres }) => vergelijkingsvorm({ adres: tekst(adres), soortDigitaalAdres: soort }))
      .filter((adres) => adres !== "")
  )
]
