/** Most milliseconds of a timer. One for longer ends at once. */
export const longestTimer = 2 ** 31 - 1
