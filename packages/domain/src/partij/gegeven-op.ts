import { Schema } from "effect"
import { Tijdstip } from "../values/tijdstip.ts"
import { firstVersie, type Versie } from "../values/versie.ts"
import type { Partijgegevens } from "./partijgegevens.ts"
import { type SingleVeld, singleVelden, waardeVan, zelfdeWaarde } from "./single-velden.ts"

const moments = Object.fromEntries(
  singleVelden.map((veld) => [veld, Schema.optionalKey(Tijdstip)])
) as { readonly [veld in SingleVeld]: Schema.optionalKey<typeof Tijdstip> }

/**
 * When the values of a partij were given, by field, as far as that is known. A value without a moment was given before
 * `voor`, or at an unknown time if there is no `voor`.
 */
export const GegevenOp = Schema.Struct({ velden: Schema.Struct(moments), voor: Schema.optionalKey(Tijdstip) })
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

/** The moments of a partij, whole: those that follow from its version are written out, so that they outlast it. */
export const wholeGegevenOp = (partij: Dated): GegevenOp =>
  gegevenOpVan(given(partij.gegevens).map((veld) => [veld, momentVan(partij, veld)] as const))

/** The moments after a change at `nu`. What is only written in another way was given before. */
export const gegevenOpAfter = (partij: Dated, gegevens: Partijgegevens, nu: Tijdstip): GegevenOp =>
  gegevenOpVan(
    given(gegevens).map((veld) => {
      const [before, after] = [waardeVan(partij.gegevens, veld), waardeVan(gegevens, veld)]
      return [
        veld,
        before !== undefined && zelfdeWaarde(veld, before, after) ? momentVan(partij, veld) : { op: nu }
      ] as const
    })
  )

/** The moments after some values were restored as they were before a change, and others stayed as they are now. */
export const restoredGegevenOp = (voor: Dated, nu: Dated, gegevens: Partijgegevens): GegevenOp =>
  gegevenOpVan(
    given(gegevens).map((veld) => {
      const before = waardeVan(voor.gegevens, veld)
      const isRestored = before !== undefined && zelfdeWaarde(veld, before, waardeVan(gegevens, veld))
      return [veld, momentVan(isRestored ? voor : nu, veld)] as const
    })
  )

const given = (gegevens: Partijgegevens): ReadonlyArray<SingleVeld> =>
  singleVelden.filter((veld) => waardeVan(gegevens, veld) !== undefined)
