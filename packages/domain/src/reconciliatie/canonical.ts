import { Redacted } from "effect"
import { type Bsn, leesBsn } from "../values/bsn.ts"

/**
 * A value as a text that is the same for equal values and for no others: JSON with the keys in order and without what is absent. It
 * holds a bsn in the clear, to be digested and never to be kept or shown.
 */
export const canonical = (waarde: unknown): string => JSON.stringify(ordered(waarde)) ?? "null"

/** A value as {@link canoniek} writes it, not yet as a text. */
export const ordered = (waarde: unknown): unknown => {
  if (Redacted.isRedacted(waarde)) return leesBsn(waarde as Bsn)
  if (Array.isArray(waarde)) return waarde.map(ordered)
  if (typeof waarde !== "object" || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde).filter(([, deel]) => deel !== undefined).sort(([een], [ander]) => een < ander ? -1 : 1)
      .map(([sleutel, deel]) => [sleutel, ordered(deel)])
  )
}
