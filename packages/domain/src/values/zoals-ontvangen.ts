import { Schema } from "effect"
import { canonicalText } from "./canonical-text.ts"
import { OntvangenAdres } from "./ontvangen-adres.ts"
import { violation } from "./regel.ts"
import { ruleThatAsks } from "./rule-over-fields.ts"
import { text } from "./text.ts"

/** A language is at most three characters. */
const taal = text(3)

/**
 * What was received from another program for a klantcontact, as it came: by the names of the fields that can't hold it
 * so. The field itself holds what can be used of it, or nothing. Refusal: those of its fields.
 *
 * Source: the language of klantinteracties 2.18, and its length.
 */
export const OntvangenVanKlantcontact = Schema.Struct({ taal }).annotate({ identifier: "OntvangenVanKlantcontact" })
export type OntvangenVanKlantcontact = typeof OntvangenVanKlantcontact.Type

/**
 * What was received from another program for a partij or betrokkene, as {@link OntvangenVanKlantcontact} is: for at least
 * one field. Refusal: `ontvangen-leeg`.
 *
 * Source: the addresses and language of klantinteracties 2.18, and their lengths.
 */
export const OntvangenVanPersoon = Schema.Struct({
  bezoekadres: Schema.optionalKey(OntvangenAdres),
  correspondentieadres: Schema.optionalKey(OntvangenAdres),
  voorkeurstaal: Schema.optionalKey(taal)
}).check(
  ruleThatAsks(["bezoekadres", "correspondentieadres", "voorkeurstaal"], (ontvangen: {
    readonly bezoekadres?: unknown
    readonly correspondentieadres?: unknown
    readonly voorkeurstaal?: unknown
  }) =>
    Object.keys(ontvangen).length > 0
      ? undefined
      : violation([], "ontvangen-leeg", "Laat zoalsOntvangen weg als er niets in staat."))
).annotate({ identifier: "OntvangenVanPersoon" })
export type OntvangenVanPersoon = typeof OntvangenVanPersoon.Type

/** Gegevens that may have something that is kept as it was received. */
export interface WithOntvangen {
  readonly zoalsOntvangen?: OntvangenVanKlantcontact | OntvangenVanPersoon
}

/**
 * The gegevens without what was received for fields that became another value since. `after` are gegevens that were made
 * out of `before`: what was received now stays, and so does what is of a field that stays as it is.
 */
export const withoutOutdatedOntvangen = <Gegevens extends WithOntvangen>(
  before: WithOntvangen,
  after: Gegevens
): Gegevens => {
  const { zoalsOntvangen, ...rest } = after
  if (zoalsOntvangen === undefined) return after
  const entries = Object.entries(zoalsOntvangen)
  const kept = entries.filter(([veld, waarde]) =>
    !isSame(waarde, valueOf(before.zoalsOntvangen, veld)) || isSame(valueOf(after, veld), valueOf(before, veld))
  )
  if (kept.length === entries.length) return after
  return (kept.length === 0 ? rest : { ...rest, zoalsOntvangen: Object.fromEntries(kept) }) as object as Gegevens
}

/** A field of which not all that was received can be used, and whether a part of it can. */
export interface UnusableOntvangen {
  readonly veld: string
  readonly uitkomst: "deels-bruikbaar" | "niet-bruikbaar"
}

/**
 * The fields of which not all that was received can be used, in the order of their names: a storage may keep another. A language that is known is used whole, however it was
 * written.
 */
export const unusableOntvangen = (gegevens: WithOntvangen): ReadonlyArray<UnusableOntvangen> =>
  Object.keys(gegevens.zoalsOntvangen ?? {}).toSorted().flatMap((veld): ReadonlyArray<UnusableOntvangen> => {
    if (valueOf(gegevens, veld) === undefined) return [{ veld, uitkomst: "niet-bruikbaar" }]
    return talen.includes(veld) ? [] : [{ veld, uitkomst: "deels-bruikbaar" }]
  })

const talen: ReadonlyArray<string> = ["taal", "voorkeurstaal"]

const valueOf = (fields: object | undefined, veld: string): unknown =>
  (fields as { readonly [veld: string]: unknown } | undefined)?.[veld]

const isSame = (one: unknown, other: unknown): boolean => canonicalText([one]) === canonicalText([other])
