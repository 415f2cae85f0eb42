import { Schema } from "effect"
import { type Addressed, DigitaalAdres, vergelijkingsvorm, zelfdeDigitaalAdres } from "./digitaal-adres.ts"
import { regel, violation } from "./regel.ts"
import { ruleOver, ruleOverItems } from "./rule-over-fields.ts"

/** How many digital addresses one betrokkene or partij has at most. */
export const maximumDigitaleAdressen = 50

/** A refusal at the place of each address that stands in the list before, however it is written. */
const repeated = (adressen: ReadonlyArray<Addressed | undefined>) => {
  const seen = new Set<string>()
  return adressen.flatMap((adres, place) => {
    if (adres === undefined) return []
    const key = adresKey(adres)
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

const tooMany = regel(
  "digitale-adressen-te-veel",
  `Ten hoogste ${maximumDigitaleAdressen} digitale adressen zijn toegestaan.`
)

/** The length of a list of digital addresses. Refusal: `digitale-adressen-te-veel`. */
export const notTooManyAdressen = Schema.isMaxLength(maximumDigitaleAdressen, tooMany)

/**
 * Digital addresses of one betrokkene or partij: at most 50, each one once. Refusals: `digitale-adressen-te-veel`, and
 * `digitaal-adres-dubbel` at the place of the address that stands there again.
 */
export const DigitaleAdressen = Schema.Array(DigitaalAdres).check(
  notTooManyAdressen,
  ruleOverItems(["adres", "soortDigitaalAdres"], repeated)
)
export type DigitaleAdressen = typeof DigitaleAdressen.Type

/**
 * The preferred address as it stands among the addresses, in whatever notation it was preferred. undefined: it is none
 * of them.
 */
export const voorkeurIn = (
  adressen: DigitaleAdressen,
  voorkeur: DigitaalAdres | undefined
): DigitaalAdres | undefined =>
  voorkeur === undefined ? undefined : adressen.find((adres) => zelfdeDigitaalAdres(adres, voorkeur))

/** Digital addresses, and the one of them that is preferred, if any. */
export interface AdressenMetVoorkeur {
  readonly adressen: DigitaleAdressen
  readonly voorkeur: DigitaalAdres | undefined
}

/**
 * Makes a preferred address that was given one of the addresses. A missing one is put in front. One in another notation
 * is replaced by the preferred notation; it keeps its omschrijving unless the preferred address has another.
 */
export const metVoorkeur = (adressen: DigitaleAdressen, voorkeur: DigitaalAdres | undefined): AdressenMetVoorkeur => {
  if (voorkeur === undefined) return { adressen, voorkeur }
  const present = voorkeurIn(adressen, voorkeur)
  if (present === undefined) return { adressen: [voorkeur, ...adressen], voorkeur }
  const samen: DigitaalAdres = { ...present, ...voorkeur }
  return { adressen: adressen.map((adres) => adres === present ? samen : adres), voorkeur: samen }
}

/**
 * The addresses of a record that an older version stored: each once, at its first place and as it was preferred. Such a
 * record may hold an address twice that only differs in case. Without this, no change of the record could be stored.
 */
export const eachAdresOnce = (adressen: DigitaleAdressen, voorkeur: DigitaalAdres | undefined): DigitaleAdressen => {
  const seen = new Map<string, DigitaalAdres>()
  for (const adres of adressen) {
    const key = adresKey(adres)
    if (!seen.has(key)) seen.set(key, voorkeur !== undefined && adresKey(voorkeur) === key ? voorkeur : adres)
  }
  return seen.size === adressen.length ? adressen : [...seen.values()]
}

/** A text that is equal for addresses that are the same, however they are written. */
export const adresKey = (adres: Addressed): string => `${adres.soortDigitaalAdres} ${vergelijkingsvorm(adres)}`

/** Whether the preferred address is one of the addresses. True without a preferred address. */
export const includesVoorkeur = (adressen: DigitaleAdressen, voorkeur: DigitaalAdres | undefined): boolean =>
  voorkeur === undefined || voorkeurIn(adressen, voorkeur) !== undefined

/** The preferred address in `veld` fits among the addresses, which it becomes one of. Refusal: `digitale-adressen-te-veel`. */
export const voorkeurregel = <const Veld extends string>(veld: Veld) =>
  ruleOver<
    & { readonly digitaleAdressen?: ReadonlyArray<DigitaalAdres> }
    & { readonly [name in Veld]?: DigitaalAdres }
  >(["digitaleAdressen", veld], ({ digitaleAdressen = [], [veld]: voorkeur }) =>
    metVoorkeur(digitaleAdressen, voorkeur).adressen.length > maximumDigitaleAdressen
      ? violation(["digitaleAdressen"], tooMany.foutcode, tooMany.message)
      : undefined)
