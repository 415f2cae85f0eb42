import { Schema } from "effect"
import { DigitaalAdres, vergelijkingsvorm, zelfdeDigitaalAdres } from "./digitaal-adres.ts"
import { regel } from "./regel.ts"

/** How many digital addresses one betrokkene or partij has at most. */
export const maximumDigitaleAdressen = 50

/**
 * Digital addresses of one betrokkene or partij: at most 50, each one once. Refusals: `digitale-adressen-te-veel`,
 * `digitaal-adres-dubbel`.
 */
export const DigitaleAdressen = Schema.Array(DigitaalAdres).check(
  Schema.isMaxLength(
    maximumDigitaleAdressen,
    regel(
      "digitale-adressen-te-veel",
      `Ten hoogste ${maximumDigitaleAdressen} digitale adressen zijn toegestaan.`
    )
  ),
  Schema.makeFilter(
    (adressen: ReadonlyArray<DigitaalAdres>) =>
      new Set(adressen.map((adres) => `${adres.soortDigitaalAdres} ${vergelijkingsvorm(adres)}`)).size ===
        adressen.length,
    regel("digitaal-adres-dubbel", "Een digitaal adres mag maar één keer voorkomen, ook als het anders is geschreven.")
  )
)
export type DigitaleAdressen = typeof DigitaleAdressen.Type

/**
 * Makes the preferred address one of the addresses. A missing one is put in front; one in another notation is replaced
 * by the preferred notation.
 */
export const metVoorkeur = (adressen: DigitaleAdressen, voorkeur: DigitaalAdres | undefined): DigitaleAdressen => {
  if (voorkeur === undefined) return adressen
  return adressen.some((adres) => zelfdeDigitaalAdres(adres, voorkeur))
    ? adressen.map((adres) => zelfdeDigitaalAdres(adres, voorkeur) ? voorkeur : adres)
    : [voorkeur, ...adressen]
}

/** Whether the preferred address is one of the addresses. True without a preferred address. */
export const includesVoorkeur = (adressen: DigitaleAdressen, voorkeur: DigitaalAdres | undefined): boolean =>
  voorkeur === undefined || adressen.some((adres) => zelfdeDigitaalAdres(adres, voorkeur))
