import { Schema } from "effect"
import { DigitaalAdres, vergelijkingsvorm, zelfdeDigitaalAdres } from "./digitaal-adres.ts"
import { regel, violation } from "./regel.ts"

/** How many digital addresses one betrokkene or partij has at most. */
export const maximumDigitaleAdressen = 50

/** A refusal at the place of each address that stands in the list before, however it is written. */
const repeated = (adressen: ReadonlyArray<DigitaalAdres>) => {
  const seen = new Set<string>()
  return adressen.flatMap((adres, place) => {
    const key = `${adres.soortDigitaalAdres} ${vergelijkingsvorm(adres)}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [violation(
      [place],
      "digitaal-adres-dubbel",
      "Een digitaal adres mag maar één keer voorkomen, ook als het anders is geschreven."
    )]
  })
}

/**
 * Digital addresses of one betrokkene or partij: at most 50, each one once. Refusals: `digitale-adressen-te-veel`, and
 * `digitaal-adres-dubbel` at the place of the address that stands there again.
 */
export const DigitaleAdressen = Schema.Array(DigitaalAdres).check(
  Schema.isMaxLength(
    maximumDigitaleAdressen,
    regel(
      "digitale-adressen-te-veel",
      `Ten hoogste ${maximumDigitaleAdressen} digitale adressen zijn toegestaan.`
    )
  ),
  Schema.makeFilter((adressen: ReadonlyArray<DigitaalAdres>) => repeated(adressen))
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
