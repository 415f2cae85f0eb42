/** How long is waited between attempts, and how many there are. */
export interface DeliveryPolicy {
  /** Milliseconds before the second attempt, at most; before each next one twice as long. */
  readonly firstDelay: number
  /** No wait is longer than this, in milliseconds, also not where the subscriber asks for it. */
  readonly longestDelay: number
  /** After so many attempts a delivery is not tried any more. */
  readonly pogingen: number
}

/** From seconds to an hour between attempts, over about three days: a weekend in which nobody looks. */
export const defaultDeliveryPolicy: DeliveryPolicy = { firstDelay: 5_000, longestDelay: 3_600_000, pogingen: 100 }

/**
 * How long to wait after so many attempts, in milliseconds: twice as long each time up to the longest, and by chance, from 0 up to 1, up
 * to half of that shorter, so that what failed together does not come back together.
 */
export const delay = (
  attempts: number,
  random: number,
  { firstDelay, longestDelay }: DeliveryPolicy
): number => {
  const full = Math.min(longestDelay, firstDelay * 2 ** Math.max(0, attempts - 1))
  return Math.round(full * (1 - random / 2))
}
