/** What another program wrote, read without trusting it. */

/** The members of an object; none of anything else. */
export const members = (waarde: unknown): Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde)
    ? waarde as Readonly<Record<string, unknown>>
    : {}

/** A list; empty when it is something else. */
export const list = (waarde: unknown): ReadonlyArray<unknown> => Array.isArray(waarde) ? waarde : []

/** A text; empty when it is something else. */
export const text = (waarde: unknown): string => typeof waarde === "string" ? waarde : ""

/** The members that have a value: no empty text, no null. */
export const filledIn = (velden: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(velden).filter(([, waarde]) => waarde !== "" && waarde !== null && waarde !== undefined)
  )

/** The members that have a value, or null where none has. */
export const ofGeen = (velden: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null => {
  const over = filledIn(velden)
  return Object.keys(over).length === 0 ? null : over
}
