import * as fc from "fast-check"
import { Postcode } from "../../src/values/postcode.ts"
import { decoded } from "./decoded.ts"
import { notText, ongeldig } from "./invalid.ts"

const letters = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ")
const figures = fc.integer({ min: 1000, max: 9999 })
const letterPair = fc.tuple(letters, letters).map((pair) => pair.join(""))
const forbiddenPair = fc.constantFrom("SA", "SD", "SS")
const validPair = letterPair.filter((pair) => !["SA", "SD", "SS"].includes(pair))

const write = ([number, space, pair, lower]: readonly [number | string, string, string, boolean]): string =>
  `${number}${space}${lower ? pair.toLowerCase() : pair}`

/** Postcodes as people write them: with or without a space, in upper or lower case. */
export const writtenPostcode = fc.tuple(figures, fc.constantFrom("", " "), validPair, fc.boolean()).map(write)

/** A valid postcode, in the form in which it is kept: 1234AB. */
export const postcode = decoded(Postcode, writtenPostcode)

/** A postcode that must be refused, such as one with the letters SS. */
export const ongeldigePostcode = fc.oneof(
  notText,
  ongeldig(
    "postcode-ongeldig",
    fc.tuple(
      fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(4, "0")),
      fc.constant(""),
      validPair,
      fc.boolean()
    ).map(write),
    fc.tuple(figures, fc.constantFrom("", " "), forbiddenPair, fc.boolean()).map(write),
    fc.tuple(figures, fc.constantFrom("  ", "-", "\t", "\u00a0\u2009"), validPair, fc.boolean()).map(write),
    fc.tuple(writtenPostcode, fc.constantFrom(".", "X", "\nX")).map((parts) => parts.join("")),
    writtenPostcode.map((waarde) => `X${waarde}`),
    figures.map(String),
    fc.constantFrom("", "1234Ä1", "1234sD", "1234Sa", "١٢٣٤AB")
  )
)
