import type { Chance } from "../chance.ts"

/**
 * Telephone numbers that are not in use. The Netherlands has no range for fiction, unlike the United Kingdom (Ofcom)
 * and Germany (Bundesnetzagentur). 0670 to 0675 was Videotex, which has ended, and numbers that start with 067 are not
 * issued (libphonenumber knows none, as a test checks). They look familiar: ten digits, starting with 06.
 */
export const telefoonnummer = (volgnummer: number): string => {
  // The factor and the size have no common divisor, so that consecutive numbers are far apart and none repeats.
  const place = volgnummer % telefoonnummerCount * 1_237_813 % telefoonnummerCount
  return `067${String(place).padStart(7, "0")}`
}

/** Number of different values of {@link telefoonnummer}, from 0. */
export const telefoonnummerCount = 6_000_000

/** The number in one of its usual notations. */
export const written = (chance: Chance, nummer: string): string =>
  chance.pick([
    nummer,
    `06-${nummer.slice(2)}`,
    `06 ${nummer.slice(2, 4)} ${nummer.slice(4, 6)} ${nummer.slice(6, 8)} ${nummer.slice(8)}`,
    `+31${nummer.slice(1)}`,
    `+31 6 ${nummer.slice(2)}`,
    `0031${nummer.slice(1)}`
  ])
