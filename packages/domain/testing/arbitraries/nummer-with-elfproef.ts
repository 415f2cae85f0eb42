import * as fc from "fast-check"
import { ongeldig, type RefusedInput } from "./invalid.ts"

/**
 * The ninth digit that makes eight digits satisfy the elfproef; undefined if there is none. Written differently from
 * the domain, to check it.
 */
export const checkDigit = (eight: string): number | undefined => {
  const sum = [...eight].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0)
  return sum % 11 === 10 ? undefined : sum % 11
}

/** Nine digits that satisfy the elfproef and begin with the given ones. */
export const nummerMetElfproef = (begin: string): fc.Arbitrary<string> => {
  const length = 8 - begin.length
  return fc.integer({ min: 0, max: 10 ** length - 1 })
    .map((rest) => `${begin}${String(rest).padStart(length, "0")}`)
    .filter((eight) => checkDigit(eight) !== undefined && Number(eight) > 0)
    .map((eight) => `${eight}${checkDigit(eight)}`)
}

/** Such a number as people write it: a leading zero may be missing. */
export const writtenNummerWithElfproef = (nummer: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(nummer, fc.boolean()).map(([figures, short]) =>
    short && figures.startsWith("0") ? figures.slice(1) : figures
  )

/** Every number that differs from a valid one in one digit, and text that is no number of nine digits. */
export const ongeldigNummerMetElfproef = (nummer: fc.Arbitrary<string>, code: string): fc.Arbitrary<RefusedInput> =>
  ongeldig(
    code,
    fc.tuple(nummer, fc.nat(8), fc.integer({ min: 1, max: 9 })).map(([figures, place, verschil]) =>
      [...figures].map((digit, here) => here === place ? (Number(digit) + verschil) % 10 : digit).join("")
    ),
    nummer.map((figures) => `${figures}0`),
    nummer.map((figures) => `${figures.slice(0, 4)} ${figures.slice(4)}`),
    fc.constantFrom("", "000000000", "00000000", "1234567", "12345678a", "٩٩٩٩٩٠٠١٩")
  )
