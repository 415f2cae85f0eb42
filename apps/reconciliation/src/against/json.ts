/** Untrusted JSON of another program. */

/** The members of an object; none for any other value. */
export const members = (waarde: unknown): Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde)
    ? waarde as Readonly<Record<string, unknown>>
    : {}

/** A list; empty for any other value. */
export const list = (waarde: unknown): ReadonlyArray<unknown> => Array.isArray(waarde) ? waarde : []

/** A text; empty for any other value. */
export const text = (waarde: unknown): string => typeof waarde === "string" ? waarde : ""

/** The members with a value: neither an empty text nor null. */
export const filledIn = (velden: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) => waarde !== "" && waarde !== null && waarde !== undefined)
  )

/** The members with a value; null if there are none. */
export const ofGeen = (velden: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null => {
  const over = filledIn(velden)
  return Object.keys(over).length === 0 ? null : over
}
