import type { Chance } from "../chance.ts"

/**
 * Telephone numbers that ring nowhere. The Netherlands has no range for fiction, as the United Kingdom (Ofcom) and Germany
 * (Bundesnetzagentur) have. 0670 to 0675 was Videotex, which has ended; what begins with 067 is not given out to anybody
 * (libphonenumber knows no number there, which a test asks of it), and the numbers look as people expect: ten digits, 06 in front.
 */
export const telefoonnummer = (volgnummer: number): string => {
  // The factor and the size have no divisor in common, so numbers in order are far apart and none comes twice.
  const place = volgnummer % telefoonnummerCount * 1_237_813 % telefoonnummerCount
  return `067${String(place).padStart(7, "0")}`
}

/** How many different ones {@link telefoonnummer} gives, from 0. */
export const telefoonnummerCount = 6_000_000

/** The number as one of the ways in which people write it. */
export const written = (chance: Chance, nummer: string): string =>
  chance.pick([
    nummer,
    `06-${nummer.slice(2)}`,
    `06 ${nummer.slice(2, 4)} ${nummer.slice(4, 6)} ${nummer.slice(6, 8)} ${nummer.slice(8)}`,
    `+31${nummer.slice(1)}`,
    `+31 6 ${nummer.slice(2)}`,
    `0031${nummer.slice(1)}`
  ])
