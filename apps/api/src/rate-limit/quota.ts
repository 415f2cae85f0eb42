/** How often each may do something in a window of time. */
export interface Policy {
  /** The name in the headers. */
  readonly name: string
  readonly requests: number
  /** In seconds. */
  readonly window: number
}

/** What is left of a quota, and in how many seconds it is whole again. */
export interface Standing {
  readonly remaining: number
  readonly seconds: number
  /** Number of requests in this window after the quota was used up. */
  readonly exceeded: number
}

/** A {@link Policy} as it is being applied. */
export interface Quota {
  readonly policy: Policy
  readonly look: (who: string) => Standing
  /** Takes one of it, or this many. */
  readonly take: (who: string, count?: number) => Standing
}

/** Maximum number of names remembered. Above it, the first of this window is forgotten. */
const maximum = 50_000

/** Counts in windows that are the same for all, so nothing is kept about absent callers. `now` is in milliseconds. */
export const makeQuota = (policy: Policy, now: () => number = () => performance.now()): Quota => {
  let counts = new Map<string, number>()
  let end = -Infinity
  const standing = (count: number, at: number): Standing => ({
    remaining: Math.max(0, policy.requests - count),
    seconds: Math.ceil((end - at) / 1000),
    exceeded: Math.max(0, count - policy.requests)
  })
  const open = (): number => {
    const at = now()
    if (at >= end) {
      counts = new Map()
      end = at + policy.window * 1000
    }
    return at
  }
  return {
    policy,
    look: (who) => {
      const at = open()
      return standing(counts.get(who) ?? 0, at)
    },
    take: (who, taken = 1) => {
      const at = open()
      const count = (counts.get(who) ?? 0) + taken
      const [first] = counts.size >= maximum && !counts.has(who) ? counts.keys() : []
      if (first !== undefined) counts.delete(first)
      counts.set(who, count)
      return standing(count, at)
    }
  }
}
