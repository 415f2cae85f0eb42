/** The years over which a dataset is spread. They are fixed, so that a seed gives the same dataset at any date. */
const start = Date.UTC(2022, 0, 3)
const end = Date.UTC(2025, 11, 31)
const day = 86_400_000

/**
 * The moment at this fraction (0 to 1) of the period, moved into office hours of a working day, in milliseconds since
 * 1970.
 */
export const officeHours = (fraction: number): number => {
  const moment = start + fraction * (end - start)
  const midnight = Math.floor(moment / day) * day
  const atWork = midnight + (8 + 9 * (moment - midnight) / day) * 3_600_000
  const weekday = new Date(midnight).getUTCDay()
  const monday = weekday === 6 ? 2 * day : weekday === 0 ? day : 0
  return Math.floor(atWork + monday)
}

export const tijdstip = (milliseconds: number): string => new Date(milliseconds).toISOString()
