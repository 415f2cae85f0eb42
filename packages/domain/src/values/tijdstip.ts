import { DateTime, Schema, SchemaTransformation } from "effect"
import { regel } from "./regel.ts"

const fout = regel(
  "tijdstip-ongeldig",
  "Een bestaand tijdstip met tijdzone (RFC 3339) wordt verwacht, zoals 2026-11-23T09:15:00+01:00, "
    + "in de jaren 1900 tot en met 9998."
)
const written =
  /^(?:19|[2-9][0-9])[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$/u
const kept = /^(?:19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/u

/**
 * The first and the last year that a Tijdstip can have. The patterns know the first one too, since they are published.
 */
export const tijdstipYears = { first: 1900, last: 9998 } as const

/** Whether the day that this text begins with exists, within these years. */
export const existsInCalendar = (waarde: string): boolean => {
  const year = Number(waarde.slice(0, 4))
  const day = Number(waarde.slice(8, 10))
  return day <= daysInMonth(year, Number(waarde.slice(5, 7))) && year >= tijdstipYears.first &&
    year <= tijdstipYears.last
}

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
    : [4, 6, 9, 11].includes(month)
    ? 30
    : 31

/**
 * A moment, RFC 3339 with an offset, kept in UTC to the millisecond as `2026-11-23T08:15:00.000Z`: in this form the
 * order of the text is the order in time. Days that do not exist and leap seconds are refused. Refusal:
 * `tijdstip-ongeldig`.
 *
 * Source: RFC 3339.
 */
export const Tijdstip = Schema.String.check(
  Schema.isPattern(written, fout).abort(),
  Schema.makeFilter(existsInCalendar, fout)
).pipe(
  Schema.decodeTo(
    // Checked again: a moment just inside these years may be outside them in UTC, and a stored moment must be readable.
    Schema.String.check(Schema.isPattern(kept, fout).abort(), Schema.makeFilter(existsInCalendar, fout)).pipe(
      Schema.brand("Tijdstip")
    ),
    SchemaTransformation.transform({
      decode: (waarde: string) => DateTime.formatIso(DateTime.makeUnsafe(waarde)),
      encode: (waarde: string) => waarde
    })
  )
)
export type Tijdstip = typeof Tijdstip.Type

/** This many days of 24 hours before the moment, for comparing. */
export const daysEarlier = (tijdstip: Tijdstip, days: number): string =>
  DateTime.formatIso(DateTime.subtract(DateTime.makeUnsafe(tijdstip), { hours: 24 * days }))

/**
 * This many days of 24 hours after the moment. The order of the text is the order in time up to the end of the year
 * 9998.
 */
export const daysLater = (tijdstip: Tijdstip, days: number): Tijdstip =>
  DateTime.formatIso(DateTime.add(DateTime.makeUnsafe(tijdstip), { hours: 24 * days })) as Tijdstip

/** This many seconds before the moment, for comparing. */
export const secondsEarlier = (tijdstip: Tijdstip, seconds: number): string =>
  DateTime.formatIso(DateTime.subtract(DateTime.makeUnsafe(tijdstip), { seconds }))

/** This many milliseconds after the moment. */
export const later = (tijdstip: Tijdstip, milliseconden: number): Tijdstip =>
  DateTime.formatIso(DateTime.add(DateTime.makeUnsafe(tijdstip), { milliseconds: milliseconden })) as Tijdstip
