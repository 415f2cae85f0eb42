import * as fc from "fast-check"
import { ongeldig } from "./invalid.ts"

const figures = (count: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: count, maxLength: count })

/** A Dutch number without its leading zero, in parts: network or area number, subscriber's number. */
const inNederland = fc.oneof(
  fc.tuple(fc.constantFrom("10", "20", "30", "70", "13", "50"), figures(7)),
  fc.tuple(fc.constantFrom("111", "223", "318", "495", "566"), figures(6)),
  fc.tuple(fc.constantFrom("61", "62", "63", "64", "65", "68"), figures(7)),
  fc.tuple(fc.constantFrom("85", "88", "91"), figures(7)),
  fc.tuple(fc.constantFrom("800", "900", "906", "909"), fc.oneof(figures(4), figures(7)))
)
const separator = fc.constantFrom("", " ", "-", ".", "/", "  ", " - ")
const voor = fc.constantFrom("0", "+31", "+31 ", "0031", "0031 ", "+31 (0)", "+31(0)", "0031 (0) ")

/** The subscriber's number in groups of two and three, as people write it. */
const grouped = fc.tuple(inNederland, separator, separator, voor, fc.boolean()).map(
  ([[net, subscriber], na, between, begin, brackets]) => {
    const groups = subscriber.match(/.{2,3}(?!.$)|.+/gu) ?? []
    const head = begin === "0" && brackets ? `(0${net})` : `${begin}${net}`
    return `${head}${na}${groups.join(between)}`
  }
)

const buitenlands = fc.tuple(
  fc.constantFrom("+", "00"),
  fc.constantFrom("32 2", "49 30", "44 20", "1 212", "33 1", "90 312", "48 22", "212 5"),
  fc.constantFrom("", " "),
  fc.integer({ min: 5, max: 8 }).chain(figures)
).map((parts) => parts.join(""))

const short = fc.constantFrom(
  "14020",
  "14 020",
  "14 0591",
  "140113",
  "0800-1234",
  "0900 1234",
  "0906-1234",
  "0909 1234567"
)

/** Telephone numbers as people write them: Dutch with and without country code, short public ones, and foreign ones. */
export const telefoonnummer = fc.oneof(
  { weight: 4, arbitrary: grouped },
  { weight: 2, arbitrary: buitenlands },
  short
)

/** A text that is no telephone number. */
export const ongeldigTelefoonnummer = ongeldig(
  "telefoonnummer-ongeldig",
  fc.constantFrom(
    "112",
    "1",
    "0",
    "+",
    "0612",
    "061234567",
    "06123456789",
    "06-1234-567x",
    "tel. 0612345678",
    "geen",
    "+31",
    "+31612345",
    "+316123456789",
    "0031",
    "12345678",
    "+0612345678",
    "++31612345678",
    "+1234567890123456",
    "0612345678 of 0201234567",
    "0612345678;ext=1",
    "00",
    "+12",
    "1402",
    "14 12345",
    "0800",
    "0800 12345",
    "٠٦١٢٣٤٥٦٧٨"
  )
)
