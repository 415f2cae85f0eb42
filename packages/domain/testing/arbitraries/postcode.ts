import * as fc from "fast-check"
import { Postcode } from "../../src/values/postcode.ts"
import { decoded } from "./decoded.ts"
import { geenTekst, ongeldig } from "./invalid.ts"

const letters = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ")
const cijfers = fc.integer({ min: 1000, max: 9999 })
const letterpaar = fc.tuple(letters, letters).map((paar) => paar.join(""))
const verbodenPaar = fc.constantFrom("SA", "SD", "SS")
const geldigPaar = letterpaar.filter((paar) => !["SA", "SD", "SS"].includes(paar))

const schrijf = ([getal, spatie, paar, klein]: readonly [number | string, string, string, boolean]): string =>
  `${getal}${spatie}${klein ? paar.toLowerCase() : paar}`

/** Postcodes as people write them: with or without a space, in either case. */
export const geschrevenPostcode = fc.tuple(cijfers, fc.constantFrom("", " "), geldigPaar, fc.boolean()).map(schrijf)

export const postcode = decoded(Postcode, geschrevenPostcode)

export const ongeldigePostcode = fc.oneof(
  geenTekst,
  ongeldig(
    "postcode-ongeldig",
    fc.tuple(
      fc.integer({ min: 0, max: 999 }).map((getal) => String(getal).padStart(4, "0")),
      fc.constant(""),
      geldigPaar,
      fc.boolean()
    ).map(schrijf),
    fc.tuple(cijfers, fc.constantFrom("", " "), verbodenPaar, fc.boolean()).map(schrijf),
    fc.tuple(cijfers, fc.constantFrom("  ", "-", "\t", "\u00a0"), geldigPaar, fc.boolean()).map(schrijf),
    fc.tuple(geschrevenPostcode, fc.constantFrom(" ", "X", "\n")).map((delen) => delen.join("")),
    geschrevenPostcode.map((waarde) => ` ${waarde}`),
    cijfers.map(String),
    fc.constantFrom("", "1234Ä1", "1234sD", "1234Sa", "١٢٣٤AB")
  )
)
