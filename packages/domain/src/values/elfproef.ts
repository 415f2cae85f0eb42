/** The parts of the elfproef, for those who put the same test in another language. */
export const elfproef = {
  /** Nine digits. */
  pattern: /^[0-9]{9}$/u,
  /** A number that fails the test, though its weighted sum is divisible. */
  exception: "000000000",
  /** The weight of each digit in the sum. */
  weights: [9, 8, 7, 6, 5, 4, 3, 2, -1],
  /** What the weighted sum is divisible by. */
  divisor: 11
} as const

/**
 * The test that a bsn and a rsin satisfy: nine digits, not all zeros, whose sum weighted 9 8 7 6 5 4 3 2 -1 is
 * divisible by 11.
 */
export const passesElfproef = (digits: string): boolean =>
  elfproef.pattern.test(digits)
  && digits !== elfproef.exception
  && elfproef.weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % elfproef.divisor === 0
