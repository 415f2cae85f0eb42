/** How often and how long one call is tried. */
export interface RetryBounds {
  /** Most times that the request is sent, the first one included; 1 is never again. */
  readonly attempts: number
  /**
   * Most milliseconds that the call takes, waiting included. After that it ends, also if no answer came. `Infinity` sets
   * no end.
   */
  readonly milliseconds: number
}

/** Four times within a minute: longer than the API needs to refuse a request that it cannot serve in time. */
export const defaultRetryBounds: RetryBounds = { attempts: 4, milliseconds: 60_000 }
