/** What is stored may be older than a rule: these read it without trusting it. */

/** The fields of an object; none of anything else. */
export const velden = (waarde: unknown): Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null ? waarde as Readonly<Record<string, unknown>> : {}

/** A text; empty when it is something else. */
export const tekst = (waarde: unknown): string => typeof waarde === "string" ? waarde : ""

/** A list; empty when it is something else. */
export const list = (waarde: unknown): ReadonlyArray<unknown> => Array.isArray(waarde) ? waarde : []
