/** Read stored values, which may be older than a rule, without trusting their type. */

/** The fields of an object; an empty object for anything else. */
export const fields = (waarde: unknown): Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null ? waarde as Readonly<Record<string, unknown>> : {}

/** The text; empty for anything else. */
export const storedText = (waarde: unknown): string => typeof waarde === "string" ? waarde : ""

/** The list; empty for anything else. */
export const list = (waarde: unknown): ReadonlyArray<unknown> => Array.isArray(waarde) ? waarde : []
