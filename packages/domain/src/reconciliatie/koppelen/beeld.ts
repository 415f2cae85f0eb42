import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { type Adresbeeld, adresbeelden, postcodecijfers } from "./adresbeeld.ts"
import { type Naambeeld, naambeeld } from "./naambeeld.ts"
import { onthouden } from "./onthouden.ts"
import { lijst, tekst, velden } from "./opgeslagen-waarde.ts"
import { vouwOrganisatienaam } from "./organisatienaam.ts"
import { kleineLetters } from "./vouwen.ts"

/**
 * What of somebody's data is compared to find out who he is, normalised. It is made once of a record and compared many times; what is
 * not there, or cannot be read, is an empty text or list. It is personal data.
 */
export interface Beeld {
  /** What it is of; of a betrokkene by the names that he gave, so that it may be unknown. */
  readonly soort: "persoon" | "organisatie" | "onbekend"
  readonly naam: Naambeeld
  /** Of an organisatie, or of the organisation with which a person has a relation. */
  readonly organisatienaam: string
  readonly emails: ReadonlyArray<string>
  readonly telefoons: ReadonlyArray<string>
  readonly adressen: ReadonlyArray<Adresbeeld>
  /** The four digits of the postcode of the bezoekadres. */
  readonly postcodecijfers: string
}

/** How a betrokkene is compared, by the contactgegevens that he gave. Stored values need not be valid. */
export const beeldVanContactgegevens = (contactgegevens: Contactgegevens): Beeld => eenmaalBeeldVan(contactgegevens)

/** How a partij is compared. Stored values need not be valid. */
export const beeldVanPartijgegevens = (gegevens: Partijgegevens): Beeld => eenmaalBeeldVan(gegevens)

const beeldVan = (opgeslagen: unknown): Beeld => {
  const gegevens = velden(opgeslagen)
  const bezoekadres = velden(gegevens["bezoekadres"])
  const digitaleAdressen = lijst(gegevens["digitaleAdressen"]).map(velden)
  const naam = naambeeld(gegevens["contactnaam"])
  const organisatienaam = vouwOrganisatienaam(tekst(gegevens["organisatienaam"]))
  return {
    soort: naam.achternaam + naam.voornaam + naam.voorletters !== ""
      ? "persoon"
      : organisatienaam !== ""
      ? "organisatie"
      : "onbekend",
    naam,
    organisatienaam,
    emails: [...new Set(adressenVan(digitaleAdressen, "email").map(kleineLetters))],
    telefoons: adressenVan(digitaleAdressen, "telefoonnummer"),
    adressen: adresbeelden(bezoekadres, velden(gegevens["correspondentieadres"])),
    postcodecijfers: postcodecijfers(bezoekadres)
  }
}

/** A partij is a candidate of many. */
const eenmaalBeeld = onthouden(beeldVan)

const eenmaalBeeldVan = (opgeslagen: unknown): Beeld =>
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
