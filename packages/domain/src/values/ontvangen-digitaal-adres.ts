import { Option } from "effect"
import type { DigitaalAdres, SoortDigitaalAdres } from "./digitaal-adres.ts"
import { isEmailadres } from "./e-mailadres.ts"
import { toE164 } from "./telefoonnummer.ts"

/** The kinds of digital address that the register can use: it writes to one or calls it, and knows it in any notation. */
const checks: { readonly [soort in UsableSoort]: (adres: string) => boolean } = {
  email: isEmailadres,
  telefoonnummer: (adres) => Option.isSome(toE164(adres))
}

type UsableSoort = "email" | "telefoonnummer"

const isUsableSoort = (soort: string): soort is UsableSoort => Object.hasOwn(checks, soort)

/**
 * The kind of a digital address that another program gave as one of a usable kind, and that isn't one. The register keeps
 * it as it came, and doesn't use it: it belongs to no kind that somebody is reached or found by.
 *
 * Source: this register, for the addresses of klantinteracties 2.18.
 */
export const soortenZoalsOntvangen: { readonly [soort in UsableSoort]: SoortDigitaalAdres } = {
  email: "email-zoals-ontvangen",
  telefoonnummer: "telefoonnummer-zoals-ontvangen"
}

/** The kind to keep an address as that was given as one of this kind: another one if it can't be used as such. */
export const soortToKeep = (soort: string, adres: string): SoortDigitaalAdres =>
  isUsableSoort(soort) && !checks[soort](adres) ? soortenZoalsOntvangen[soort] : soort

/** The kind that an address of this kind was given as. */
export const givenSoort = (soort: string): SoortDigitaalAdres =>
  Object.keys(checks).find((usable) => isUsableSoort(usable) && soortenZoalsOntvangen[usable] === soort) ?? soort

/** Whether this is kept as it was received, and not used. */
export const isOntvangenAdres = ({ soortDigitaalAdres }: Pick<DigitaalAdres, "soortDigitaalAdres">): boolean =>
  givenSoort(soortDigitaalAdres) !== soortDigitaalAdres

/** Whether this is kept as it was received and still can't be used: the rules may have become wider since. */
export const isUnusableAdres = (
  { adres, soortDigitaalAdres }: Pick<DigitaalAdres, "adres" | "soortDigitaalAdres">
): boolean =>
  isOntvangenAdres({ soortDigitaalAdres }) && soortToKeep(givenSoort(soortDigitaalAdres), adres) === soortDigitaalAdres
