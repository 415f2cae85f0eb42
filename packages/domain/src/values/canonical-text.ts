import { Redacted } from "effect"
import { type Bsn, readBsn } from "./bsn.ts"

/**
 * A value as JSON with sorted keys and without absent fields: equal values give equal texts, different values
 * different ones. The text holds a bsn in the clear: digest it, and never store or show it.
 */
export const canonicalText = (waarde: unknown): string => JSON.stringify(ordered(waarde)) ?? "null"

/** The value that {@link canonicalText} writes, before it becomes text: plain JSON with sorted keys, bsn in the clear. */
export const ordered = (waarde: unknown): unknown => {
  if (Redacted.isRedacted(waarde)) return readBsn(waarde as Bsn)
  if (Array.isArray(waarde)) return waarde.map(ordered)
  if (typeof waarde !== "object" || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde).filter(([, part]) => part !== undefined).sort(([one], [other]) => one < other ? -1 : 1)
      .map(([key, part]) => [key, ordered(part)])
  )
}
