import * as fc from "fast-check"
import { Tijdstip } from "../../src/values/tijdstip.ts"
import { decoded } from "./decoded.ts"
import { notText, ongeldig } from "./invalid.ts"

const first = Date.parse("1900-01-02T00:00:00.000Z")
const last = Date.parse("9998-12-30T23:59:59.999Z")
const vanNu = { min: Date.parse("2020-01-01T00:00:00Z"), max: Date.parse("2030-01-01T00:00:00Z") }

/** Moments in milliseconds since 1970: mostly of recent years, and over the whole range. */
const moment = fc.oneof(
  { weight: 3, arbitrary: fc.integer(vanNu) },
  fc.integer({ min: first, max: last }),
  fc.constantFrom(first, last)
)

const twoDigits = (number: number): string => String(number).padStart(2, "0")

/** An offset in minutes, as it is written. */
const zone = (minutes: number): string =>
  `${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(Math.abs(minutes) / 60))}:${twoDigits(Math.abs(minutes) % 60)}`

/** Moments as programs write them: in UTC or with an offset, with 0 to 9 decimals. */
export const writtenTijdstip = fc.oneof(
  moment.map((time) => new Date(time).toISOString()),
  fc.tuple(
    moment,
    fc.oneof(fc.constantFrom(60, 120, -300, 330), fc.integer({ min: -1439, max: 1439 })),
    fc.integer({ min: 0, max: 9 })
  ).map(
    ([time, minutes, decimals]) => {
      const local = new Date(time + minutes * 60_000).toISOString()
      const fraction = `${local.slice(20, 23)}987654`.slice(0, decimals)
      return `${local.slice(0, 19)}${fraction === "" ? "" : `.${fraction}`}${zone(minutes)}`
    }
  )
)

/** A valid tijdstip. */
export const tijdstip = decoded(Tijdstip, writtenTijdstip)

/** A tijdstip that must be refused, such as one without a time zone. */
export const ongeldigTijdstip = fc.oneof(
  notText,
  ongeldig(
    "tijdstip-ongeldig",
    fc.constantFrom(
      "",
      "nu",
      "2026-11-23",
      "2026-11-23T09:15",
      "2026-11-23T09:15:00",
      "2026-11-23 09:15:00Z",
      "2026-11-23T09:15:00z",
      "2026-11-23T09:15:00+0100",
      "2026-11-23T09:15:00+01",
      "2026-11-23T09:15:00.Z",
      "2026-11-23T09:15:00.1234567890Z",
      "20261123T091500Z",
      "2026-02-29T00:00:00Z",
      "2025-02-30T00:00:00Z",
      "2100-02-29T00:00:00Z",
      "2026-04-31T00:00:00Z",
      "2026-06-31T00:00:00Z",
      "2026-00-01T00:00:00Z",
      "2026-13-01T00:00:00Z",
      "2026-01-00T00:00:00Z",
      "2026-01-32T00:00:00Z",
      "2026-01-01T24:00:00Z",
      "2026-01-01T23:60:00Z",
      "2026-12-31T23:59:60Z",
      "2026-01-01T00:00:00+24:00",
      "2026-01-01T00:00:00+00:60",
      "1899-12-31T23:59:59Z",
      "0000-01-01T00:00:00Z",
      "9999-01-01T00:00:00Z",
      "+012026-01-01T00:00:00Z",
      "1900-01-01T00:00:00+00:01",
      "9998-12-31T23:59:59-00:01",
      " 2026-11-23T09:15:00Z",
      "2026-11-23T09:15:00Z\n"
    )
  )
)
