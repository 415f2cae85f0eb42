const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1]

/**
 * The test that a bsn and a rsin satisfy: nine digits, not all zeros, whose sum weighted 9 8 7 6 5 4 3 2 -1 is divisible by 11.
 */
export const passesElfproef = (digits: string): boolean =>
  /^[0-9]{9}$/u.test(digits)
  && digits !== "000000000"
  && gewichten.reduce((som, gewicht, place) => som + gewicht * Number(digits[place]), 0) % 11 === 0
