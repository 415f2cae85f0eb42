import { Redacted } from "effect"
import { type Bsn, leesBsn } from "../values/bsn.ts"

/**
 * A value as a text that is the same for equal values and for no others: JSON with the keys in order and without what is absent. It
 * holds a bsn in the clear, to be digested and never to be kept or shown.
 */
export const canoniek = (waarde: unknown): string => JSON.stringify(geordend(waarde)) ?? "null"

/** A value as {@link canoniek} writes it, not yet as a text. */
export const geordend = (waarde: unknown): unknown => {
  if (Redacted.isRedacted(waarde)) return leesBsn(waarde as Bsn)
  if (Array.isArray(waarde)) return waarde.map(geordend)
  if (typeof waarde !== "object" || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde).filter(([, deel]) => deel !== undefined).sort(([een], [ander]) => een < ander ? -1 : 1)
      .map(([sleutel, deel]) => [sleutel, geordend(deel)])
  )
}
