import * as fc from "fast-check"
import { type Ongeldig, ongeldig } from "./invalid.ts"

/** The ninth digit that makes eight digits satisfy the elfproef, or none: written another way than the domain writes it. */
export const controlecijfer = (acht: string): number | undefined => {
  const som = [...acht].reduce((totaal, cijfer, plaats) => totaal + Number(cijfer) * (9 - plaats), 0)
  return som % 11 === 10 ? undefined : som % 11
}

/** Nine digits that satisfy the elfproef, of which the first ones are given. */
export const nummerMetElfproef = (begin: string): fc.Arbitrary<string> => {
  const lengte = 8 - begin.length
  return fc.integer({ min: 0, max: 10 ** lengte - 1 })
    .map((rest) => `${begin}${String(rest).padStart(lengte, "0")}`)
    .filter((acht) => controlecijfer(acht) !== undefined && Number(acht) > 0)
    .map((acht) => `${acht}${controlecijfer(acht)}`)
}

/** As people write such a number: a leading zero may be lost. */
export const geschrevenNummerMetElfproef = (nummer: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(nummer, fc.boolean()).map(([cijfers, kort]) => kort && cijfers.startsWith("0") ? cijfers.slice(1) : cijfers)

/** Every number that differs from a good one in one digit, and what has not the form of a number. */
export const ongeldigNummerMetElfproef = (nummer: fc.Arbitrary<string>, code: string): fc.Arbitrary<Ongeldig> =>
  ongeldig(
    code,
    fc.tuple(nummer, fc.nat(8), fc.integer({ min: 1, max: 9 })).map(([cijfers, plaats, verschil]) =>
      [...cijfers].map((cijfer, hier) => hier === plaats ? (Number(cijfer) + verschil) % 10 : cijfer).join("")
    ),
    nummer.map((cijfers) => `${cijfers}0`),
    nummer.map((cijfers) => `${cijfers.slice(0, 4)} ${cijfers.slice(4)}`),
    fc.constantFrom("", "000000000", "00000000", "1234567", "12345678a", "٩٩٩٩٩٠٠١٩")
  )
