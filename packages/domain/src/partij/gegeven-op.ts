import { Schema } from "effect"
import { addsAdres, comparedKey, type DigitaleAdressen } from "../values/digitale-adressen.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { firstVersie, type Versie } from "../values/versie.ts"
import type { Partijgegevens } from "./partijgegevens.ts"
import { type SingleVeld, singleVelden, waardeVan, zelfdeWaarde } from "./single-velden.ts"

const moments = Object.fromEntries(
  singleVelden.map((veld) => [veld, Schema.optionalKey(Tijdstip)])
) as { readonly [veld in SingleVeld]: Schema.optionalKey<typeof Tijdstip> }

/**
 * When the values of a partij were given, by field, as far as that is known. A value without a moment was given before
 * `voor`, or at an unknown time if there is no `voor`. `digitaal` has, by soort, when the last of the
 * digital addresses of that soort was given; a soort without one had it given at an unknown time.
 */
export const GegevenOp = Schema.Struct({
  velden: Schema.Struct(moments),
  voor: Schema.optionalKey(Tijdstip),
  digitaal: Schema.optionalKey(Schema.Record(Schema.String, Tijdstip))
})
export type GegevenOp = typeof GegevenOp.Type

/** When one value was given: at `op`, or before `voor`, or unknown. */
export interface Moment {
  readonly op?: Tijdstip
  readonly voor?: Tijdstip
}

/** What tells when the values of a partij were given. */
interface Dated {
  readonly gegevens: Partijgegevens
  readonly registratiedatum: Tijdstip
  readonly versie: Versie
  readonly gegevenOp?: GegevenOp
}

/** The moment of one value. A partij that never changed got its values when it was registered. */
export const momentVan = (
  { gegevenOp, registratiedatum, versie }: Omit<Dated, "gegevens">,
  veld: SingleVeld
): Moment => {
  const op = gegevenOp?.velden[veld] ?? (versie === firstVersie ? registratiedatum : undefined)
  if (op !== undefined) return { op }
  return gegevenOp?.voor === undefined ? {} : { voor: gegevenOp.voor }
}

/** When the last of the digital addresses of this soort was given; undefined if that is unknown. */
export const momentOfAdressen = (
  { gegevenOp, registratiedatum, versie }: Omit<Dated, "gegevens">,
  soort: string
): Tijdstip | undefined => {
  // A soort may have the name of what every object has, such as constructor.
  const kept = Object.entries(gegevenOp?.digitaal ?? {}).find(([key]) => key === soort)?.[1]
  return kept ?? (versie === firstVersie ? registratiedatum : undefined)
}

/** Which of two values was given last; undefined when that is unknown, or when they were given at the same time. */
export const givenLast = (one: Moment, ander: Moment): "one" | "ander" | undefined => {
  if (isLater(one, ander)) return "one"
  return isLater(ander, one) ? "ander" : undefined
}

const isLater = ({ op }: Moment, ander: Moment): boolean =>
  op !== undefined
  && (ander.op === undefined ? ander.voor !== undefined && op >= ander.voor : op > ander.op)

/** The moments of these values together. */
export const gegevenOpVan = (entries: ReadonlyArray<readonly [SingleVeld, Moment]>): GegevenOp => {
  const unknown = entries.filter(([, { op }]) => op === undefined).map(([, { voor }]) => voor)
  const bound = unknown.includes(undefined) ? undefined : unknown.toSorted().at(-1)
  return {
    velden: Object.fromEntries(entries.flatMap(([veld, { op }]) => op === undefined ? [] : [[veld, op]])),
    ...(bound === undefined ? {} : { voor: bound })
  }
}

/** These moments, and that of the digital addresses of each soort as far as `momentOf` knows it. */
export const withDigitaal = (
  gegevenOp: GegevenOp,
  { digitaleAdressen }: Partijgegevens,
  momentOf: (soort: string) => Tijdstip | undefined
): GegevenOp => {
  const known = soortenIn(digitaleAdressen).flatMap((soort) => {
    const op = momentOf(soort)
    return op === undefined ? [] : [[soort, op] as const]
  })
  return known.length === 0 ? gegevenOp : { ...gegevenOp, digitaal: Object.fromEntries(known) }
}

/** The moments of a partij, whole: those that follow from its version are written out, so that they outlast it. */
export const wholeGegevenOp = (partij: Dated): GegevenOp =>
  withDigitaal(
    gegevenOpVan(given(partij.gegevens).map((veld) => [veld, momentVan(partij, veld)] as const)),
    partij.gegevens,
    (soort) => momentOfAdressen(partij, soort)
  )

/** The moments after a change at `nu`. What is only written in another way, or what is left of more, was given before. */
export const gegevenOpAfter = (partij: Dated, gegevens: Partijgegevens, nu: Tijdstip): GegevenOp =>
  withDigitaal(
    gegevenOpVan(
      given(gegevens).map((veld) => {
        const [before, after] = [waardeVan(partij.gegevens, veld), waardeVan(gegevens, veld)]
        return [
          veld,
          before !== undefined && zelfdeWaarde(veld, before, after) ? momentVan(partij, veld) : { op: nu }
        ] as const
      })
    ),
    gegevens,
    (soort) =>
      addsAdres(partij.gegevens.digitaleAdressen, gegevens.digitaleAdressen, soort)
        ? nu
        : momentOfAdressen(partij, soort)
  )

/** The moments after some values were restored as they were before a change, and others stayed as they are now. */
export const restoredGegevenOp = (voor: Dated, nu: Dated, gegevens: Partijgegevens): GegevenOp =>
  withDigitaal(
    gegevenOpVan(
      given(gegevens).map((veld) => {
        const before = waardeVan(voor.gegevens, veld)
        const isRestored = before !== undefined && zelfdeWaarde(veld, before, waardeVan(gegevens, veld))
        return [veld, momentVan(isRestored ? voor : nu, veld)] as const
      })
    ),
    gegevens,
    (soort) => momentOfAdressen(zelfdeAdressen(voor.gegevens, gegevens, soort) ? voor : nu, soort)
  )

/** The moment of digital addresses that two partijen give together: of whose they are, and else of the last of both. */
export const joinedMoment = (
  [one, ander]: readonly [Dated, Dated],
  gegevens: Partijgegevens,
  soort: string
): Tijdstip | undefined => {
  const moments = [one, ander].filter((van) => soortenIn(van.gegevens.digitaleAdressen).includes(soort))
  const own = moments.find((van) => zelfdeAdressen(van.gegevens, gegevens, soort))
  if (own !== undefined) return momentOfAdressen(own, soort)
  const known = moments.map((van) => momentOfAdressen(van, soort))
  return known.includes(undefined) ? undefined : known.toSorted().at(-1)
}

const soortenIn = (adressen: DigitaleAdressen): ReadonlyArray<string> => [
  ...new Set(adressen.map(({ soortDigitaalAdres }) => soortDigitaalAdres))
]

const keysOf = ({ digitaleAdressen }: Partijgegevens, soort: string): ReadonlySet<string> =>
  new Set(digitaleAdressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort).map(comparedKey))

const zelfdeAdressen = (one: Partijgegevens, ander: Partijgegevens, soort: string): boolean => {
  const [own, van] = [keysOf(one, soort), keysOf(ander, soort)]
  return own.size === van.size && [...own].every((key) => van.has(key))
}

const given = (gegevens: Partijgegevens): ReadonlyArray<SingleVeld> =>
  singleVelden.filter((veld) => waardeVan(gegevens, veld) !== undefined)
