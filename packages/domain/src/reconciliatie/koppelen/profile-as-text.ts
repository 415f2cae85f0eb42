import { canonicalText } from "../../values/canonical-text.ts"
import type { AdresProfile } from "./adres-profiles.ts"
import type { ComparisonProfile } from "./comparison-profile.ts"

/**
 * The profile as canonical text, for `rustOp` of a finding. The register recognises a finding by a digest of this
 * text, so its field names are fixed and need not be those of {@link ComparisonProfile}: with other names, rejected findings
 * would be reported again. Personal data.
 */
export const profileAsText = (profile: ComparisonProfile): string => {
  const { adressen, emailadressen, naam, organisatienaam, postcodeDigits, soort, telefoonnummers } = profile
  const { achternaam, achternaamParts, lettersVanVoornaam, voorletters, voornaam, voornamen } = naam
  return canonicalText({
    adressen: textsOf(adressen),
    emails: emailadressen,
    naam: {
      achternaam,
      achternaamdelen: achternaamParts,
      lettersVanVoornaam,
      sleutel: naam.key,
      voorletters,
      voornaam,
      voornamen
    },
    organisatienaam,
    postcodecijfers: postcodeDigits,
    soort,
    telefoons: telefoonnummers
  })
}

/** Each door once. A postcode tells the straat, so that says more only where there is none. */
const textsOf = (adressen: ReadonlyArray<AdresProfile>): ReadonlyArray<object> => [
  ...new Map(
    adressen.map(({ addition, huisnummer, postcode, straat, woonplaats }) => {
      const door = { huisnummer, postcode, toevoeging: addition, ...(postcode === "" ? { straat, woonplaats } : {}) }
      return [canonicalText(door), door]
    })
  ).values()
]
