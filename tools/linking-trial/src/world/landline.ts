import type { Chance } from "@betrokkene/dataset"

const areaCodes = [10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 38, 40, 43, 45, 46, 50, 53, 55, 58, 70]

/**
 * The landline with this number, from 0: a Dutch area code and a subscriber number that begins with 1, which belongs to
 * nobody.
 *
 * @see The numbering plan for telephony of the Netherlands
 */
export const landline = (number: number): string =>
  `0${areaCodes[number % areaCodes.length] ?? 10}1${
    // The factor and the size have no common divisor, so that consecutive numbers are far apart and none repeats.
    String(Math.floor(number / areaCodes.length) * 123_457 % 1_000_000).padStart(6, "0")}`

/** The landline in one of its usual notations. */
export const writtenLandline = (chance: Chance, number: string): string =>
  chance.pick([
    number,
    `${number.slice(0, 3)}-${number.slice(3)}`,
    `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6, 8)} ${number.slice(8)}`,
    `+31${number.slice(1)}`,
    `0031 ${number.slice(1)}`
  ])
