/** How often may be asked; 0 requests: as often as anybody likes. */
export interface RateLimits {
  /** Maximum number of requests of a caller in a window. */
  readonly requests: number
  /** Maximum number of refused sign-ins of an address in a window. */
  readonly refusedSignIns: number
  /** In seconds. */
  readonly window: number
  /** Number of proxies in front that add the address of their caller to `X-Forwarded-For`. */
  readonly proxies: number
  /** A clock in milliseconds, other than that of the process. */
  readonly now?: () => number
}
