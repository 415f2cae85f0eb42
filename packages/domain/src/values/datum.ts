import { Schema } from "effect"
import { regel } from "./regel.ts"
import { seen } from "./text.ts"
import { existsInCalendar } from "./tijdstip.ts"

const fout = regel(
  "datum-ongeldig",
  "Een bestaande datum wordt verwacht, zoals 2026-11-23, in de jaren 1900 tot en met 9998."
)

const written = /^(?:19|[2-9][0-9])[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/u

/**
 * A day of the calendar, as `2026-11-23`: in this form the order of the text is the order in time. Refusal: `datum-ongeldig`.
 *
 * Source: RFC 3339 (full-date).
 */
export const Datum = seen(Schema.isPattern(written, fout).abort(), Schema.makeFilter(existsInCalendar, fout)).pipe(
  Schema.brand("Datum")
)
export type Datum = typeof Datum.Type
