import { Schema } from "effect"
import {
  type ComparableDigitaalAdres,
  DigitaalAdres,
  vergelijkingsvorm,
  zelfdeDigitaalAdres
} from "./digitaal-adres.ts"
import { givenSoort } from "./ontvangen-digitaal-adres.ts"
import { regel, violation } from "./regel.ts"
import { ruleOver, ruleOverItems } from "./rule-over-fields.ts"

/** How many digital addresses one betrokkene or partij has at most. */
export const maximumDigitaleAdressen = 50

/** What no two addresses of a list may share, and the refusal of the later one. */
const unique = [
  {
    keyOf: (adres: Told): string | undefined => adresKey(adres),
    code: "digitaal-adres-dubbel",
    detail: "Een digitaal adres mag met dezelfde referentie maar één keer voorkomen, ook als het anders is geschreven.",
    pad: []
  },
  {
    keyOf: ({ referentie, soortDigitaalAdres }: Told) =>
      referentie === undefined ? undefined : `${givenSoort(soortDigitaalAdres)}\n${referentie}`,
    code: "referentie-dubbel",
    detail: "Een ander digitaal adres van deze soort heeft deze referentie al.",
    pad: ["referentie"]
  },
  {
    keyOf: ({ isStandaardAdres, soortDigitaalAdres }: Told) =>
      isStandaardAdres === true ? givenSoort(soortDigitaalAdres) : undefined,
    code: "standaardadres-dubbel",
    detail: "Van elke soort is ten hoogste één digitaal adres het standaardadres.",
    pad: ["isStandaardAdres"]
  }
] as const

/** What rules over a list look at. */
type Told = ComparableDigitaalAdres & { readonly isStandaardAdres?: boolean }

/** A refusal at the place of each address that shares with one before it what no two may share. */
const repeated = (adressen: ReadonlyArray<Told | undefined>) =>
  unique.flatMap(({ code, detail, keyOf, pad }) => {
    const seen = new Set<string>()
    return adressen.flatMap((adres, place) => {
      const key = adres === undefined ? undefined : keyOf(adres)
      if (key === undefined) return []
      if (seen.has(key)) return [violation([place, ...pad], code, detail)]
      seen.add(key)
      return []
    })
  })

/** The address as it is when another of its kind is the default. */
export const notDefault = ({ isStandaardAdres: _, ...adres }: DigitaalAdres): DigitaalAdres => adres as DigitaalAdres

/**
 * The addresses without what two of them may not share: the first of a kind stays the default one, and keeps its
 * referentie. For lists that are put together of several.
 */
export const withoutClashes = (adressen: DigitaleAdressen): DigitaleAdressen => {
  const [standaard, referenties, keys] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const isFirst = (seen: Set<string>, key: string): boolean => !seen.has(key) && seen.add(key).has(key)
  return adressen.flatMap((adres) => {
    const { isStandaardAdres, referentie, soortDigitaalAdres, ...rest } = adres
    const soort = givenSoort(soortDigitaalAdres)
    const kept = {
      soortDigitaalAdres,
      ...rest,
      ...(referentie !== undefined && isFirst(referenties, `${soort}\n${referentie}`)
        ? { referentie }
        : {}),
      ...(isStandaardAdres === true && !isFirst(standaard, soort) || isStandaardAdres === undefined
        ? {}
        : { isStandaardAdres })
    } as DigitaalAdres
    return isFirst(keys, adresKey(kept)) ? [kept] : []
  })
}

const tooMany = regel(
  "digitale-adressen-te-veel",
  `Ten hoogste ${maximumDigitaleAdressen} digitale adressen zijn toegestaan.`
)

/** The length of a list of digital addresses. Refusal: `digitale-adressen-te-veel`. */
export const notTooManyAdressen = Schema.isMaxLength(maximumDigitaleAdressen, tooMany)

/**
 * Digital addresses of one betrokkene or partij: at most 50, each one once for each referentie. Of each kind at most one
 * is the default, and no two have the same referentie. Refusals: `digitale-adressen-te-veel`, and at the place of the
 * later address `digitaal-adres-dubbel`, `standaardadres-dubbel` and `referentie-dubbel`.
 *
 * Source: the information model, and a limit of this register.
 */
export const DigitaleAdressen = Schema.Array(DigitaalAdres).check(
  notTooManyAdressen,
  ruleOverItems(["adres", "soortDigitaalAdres", "referentie", "isStandaardAdres"], repeated)
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
  voorkeur === undefined
    ? undefined
    : adressen.find((adres) => adresKey(adres) === adresKey(voorkeur))
      ?? adressen.find((adres) => zelfdeDigitaalAdres(adres, voorkeur))

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
export const comparedKey = (adres: ComparableDigitaalAdres): string =>
  `${adres.soortDigitaalAdres} ${vergelijkingsvorm(adres)}`

/** Whether the addresses of this soort after a change have one that is not among those before it, however it is written. */
export const addsAdres = (before: DigitaleAdressen, after: DigitaleAdressen, soort: string): boolean => {
  const known = new Set(before.map(comparedKey))
  return after.some((adres) => adres.soortDigitaalAdres === soort && !known.has(comparedKey(adres)))
}

/** Like {@link comparedKey}, also of their referentie: no two addresses of a list have the same. */
export const adresKey = (adres: ComparableDigitaalAdres): string =>
  adres.referentie === undefined ? comparedKey(adres) : `${comparedKey(adres)}\n${adres.referentie}`

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
