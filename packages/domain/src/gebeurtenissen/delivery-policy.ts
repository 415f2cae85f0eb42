/** How long is waited between attempts, and how many there are. */
export interface DeliveryPolicy {
  /** Longest delay before the second attempt, in milliseconds. It doubles with each attempt. */
  readonly firstDelay: number
  /** Upper limit of every delay, in milliseconds, including delays that the subscriber asks for. */
  readonly longestDelay: number
  /** Number of attempts after which a delivery becomes a dead letter. */
  readonly pogingen: number
}

/** Delays from seconds to an hour, over about three days: long enough to survive a weekend. */
export const defaultDeliveryPolicy: DeliveryPolicy = { firstDelay: 5_000, longestDelay: 3_600_000, pogingen: 100 }

/**
 * Delay after this many attempts, in milliseconds. It doubles up to the longest delay. `random`, from 0 to 1, shortens
 * it by up to half, so that deliveries that failed together are not retried together.
 */
export const delay = (
  attempts: number,
  random: number,
  { firstDelay, longestDelay }: DeliveryPolicy
): number => {
  const full = Math.min(longestDelay, firstDelay * 2 ** Math.max(0, attempts - 1))
  return Math.round(full * (1 - random / 2))
}
