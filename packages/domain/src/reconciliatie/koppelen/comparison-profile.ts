import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partijgegevens } from "../../partij/partijgegevens.ts"
import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { placeholderEmail, placeholderTelefoonnummer } from "../../values/placeholder.ts"
import { fields, list, storedText } from "../../values/stored-value.ts"
import { type AdresProfile, adresProfiles, postcodeDigits } from "./adres-profiles.ts"
import { memoize } from "./memoize.ts"
import { type NaamProfile, naamProfile } from "./naam-profile.ts"
import {
  foldOrganisatienaam,
  numbersIn,
  organisatienamenIn,
  organisationInitials,
  tellingWords,
  wordsInAnyOrder
} from "./organisatienaam.ts"

/**
 * The data by which people and organisations are compared, normalised. It is made once per record and compared many
 * times. Absent or unreadable values are empty texts or lists. Personal data.
 */
export interface ComparisonProfile {
  /** The kind of record; for a betrokkene it follows from the names given, and may be unknown. */
  readonly soort: "persoon" | "organisatie" | "onbekend"
  readonly naam: NaamProfile
  /** The name of an organisatie, or of the organisation that a person belongs to. */
  readonly organisatienaam: string
  /** Its names where several were given, as a former one or one that somebody trades under; empty for a single name. */
  readonly organisatienamen: ReadonlyArray<string>
  /** The words by which the organisation is known; empty when there are none. */
  readonly organisationWords: ReadonlyArray<string>
  /** All words of its name that may stand in another order, and the numbers in it; empty when there are none. */
  readonly organisationInAnyOrder: string
  readonly organisationNumbers: string
  /** The first letters of all words of its name, by which it may be known too. */
  readonly organisationInitials: string
  readonly emailadressen: ReadonlyArray<string>
  readonly telefoonnummers: ReadonlyArray<string>
  readonly adressen: ReadonlyArray<AdresProfile>
  /** The four digits of the postcode of the bezoekadres; empty when there is none. */
  readonly postcodeDigits: string
}

/** The profile of a betrokkene, from the contactgegevens that it gave. Stored values may be invalid. */
export const profileOfContactgegevens = (contactgegevens: Contactgegevens): ComparisonProfile =>
  profileOnceOf(contactgegevens)

/** The profile of a partij. Stored values may be invalid. */
export const profileOfPartijgegevens = (gegevens: Partijgegevens): ComparisonProfile => profileOnceOf(gegevens)

const profileOf = (stored: unknown): ComparisonProfile => {
  const gegevens = fields(stored)
  const bezoekadres = fields(gegevens["bezoekadres"])
  const digitaleAdressen = list(gegevens["digitaleAdressen"]).map(fields)
  const naam = naamProfile(gegevens["contactnaam"])
  const writtenOrganisatienaam = storedText(gegevens["organisatienaam"])
  const organisatienaam = foldOrganisatienaam(writtenOrganisatienaam)
  return {
    soort: naam.achternaam + naam.voornaam + naam.voorletters !== ""
      ? "persoon"
      : organisatienaam !== ""
      ? "organisatie"
      : "onbekend",
    naam,
    organisatienaam,
    organisatienamen: organisatienamenIn(writtenOrganisatienaam),
    organisationWords: tellingWords(writtenOrganisatienaam),
    organisationInAnyOrder: wordsInAnyOrder(writtenOrganisatienaam),
    organisationNumbers: numbersIn(writtenOrganisatienaam),
    organisationInitials: organisationInitials(writtenOrganisatienaam),
    emailadressen: adressenOf(digitaleAdressen, "email").filter((adres) => !placeholderEmail.test(adres)),
    telefoonnummers: adressenOf(digitaleAdressen, "telefoonnummer").filter((nummer) =>
      !placeholderTelefoonnummer.test(nummer)
    ),
    adressen: adresProfiles(bezoekadres, fields(gegevens["correspondentieadres"])),
    postcodeDigits: postcodeDigits(bezoekadres)
  }
}

/** Memoized: one partij is a candidate of many betrokkenen. */
const profileOnce = memoize(profileOf)

const profileOnceOf = (stored: unknown): ComparisonProfile =>
  typeof stored === "object" && stored !== null ? profileOnce(stored) : profileOf(stored)

const adressenOf = (
  digitaleAdressen: ReadonlyArray<Readonly<Record<string, unknown>>>,
  soort: "email" | "telefoonnummer"
): ReadonlyArray<string> => [
  ...new Set(
    digitaleAdressen
      .filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort)
      .map(({ adres }) => vergelijkingsvorm({ adres: storedText(adres), soortDigitaalAdres: soort }))
      .filter((adres) => adres !== "")
  )
]
