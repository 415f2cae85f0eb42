/** How often may be asked; 0 requests: as often as anybody likes. */
export interface RateLimits {
  /** Of each caller in a window. */
  readonly requests: number
  /** Of each address in a window, that are not let in. */
  readonly refusedSignIns: number
  /** In seconds. */
  readonly window: number
  /** How many proxies stand in front that tell in `X-Forwarded-For` who spoke to them. */
  readonly proxies: number
  /** A clock in milliseconds, other than that of the process. */
  readonly now?: () => number
}
