import type { Log } from "@betrokkene/program"
import { Effect, Exit, Semaphore } from "effect"
import { hash } from "node:crypto"
import type { Caller } from "../access/caller.ts"
import { Refused } from "../access/refused.ts"
import type { Problem } from "../problems/problem.ts"
import type { Quota } from "./quota.ts"
import { rateLimitHeaders, tooMany } from "./rate-limit-headers.ts"

/** Maximum number of good credentials remembered, by their digest. */
const maximum = 10_000

/**
 * Maximum number of credentials looked at in parallel, of all addresses without refusals left. Each costs a query or
 * the check of a signature. Others wait, as many as there may be connections.
 */
export const lookedAtInParallel = 4

/** A request that asks to be let in. */
export interface SignIn {
  readonly address: string
  /** The header Authorization; undefined if there was none. */
  readonly authorization: string | undefined
  readonly requestId: string
}

/** Limits what is refused, and never what is right. */
export interface SignInLimit {
  /** Looks at the credentials, and counts a refusal. One refusal too many fails with the problem for that. */
  readonly check: <E, R>(
    signIn: SignIn,
    look: Effect.Effect<Caller, E, R>
  ) => Effect.Effect<Caller, E | Problem, R>
  /** What is left for this address, for an answer to a caller who was not let in. */
  readonly headersFor: (address: string) => Readonly<Record<string, string>>
}

/**
 * Counts the refused sign-ins of each address. Good credentials pass, however many others of their address were
 * refused: many people can share an address, and their tokens are renewed. So that nobody can make this program work
 * by that, credentials that were not good before wait for each other once their address has no refusals left.
 * Credentials that are being looked at count as refused until they are found to be good.
 */
export const limitSignIns = ({ look, policy, take }: Quota, log: Log): SignInLimit => {
  const known = rememberedCredentials()
  const asked = new Map<string, number>()
  const gate = Semaphore.makeUnsafe(lookedAtInParallel)
  const refuse = (address: string) =>
    tooMany(policy, look(address), "Er kwamen te veel verzoeken zonder geldig token van dit adres.")

  const counted = <E, R>({ address, requestId }: SignIn, work: Effect.Effect<Caller, E, R>) =>
    Effect.tapError(work, (error) => {
      if (!(error instanceof Refused)) return Effect.void
      const { exceeded, remaining } = take(address)
      if (exceeded > 0) return Effect.fail(refuse(address))
      if (remaining === 0) log("warn", "too many sign-ins refused", { requestId })
      return Effect.void
    })

  const unknown = <E, R>({ address }: SignIn, work: Effect.Effect<Caller, E, R>): Effect.Effect<Caller, E, R> =>
    Effect.suspend(() => {
      const before = asked.get(address) ?? 0
      asked.set(address, before + 1)
      const isFree = look(address).remaining > before
      return Effect.ensuring(
        isFree ? work : gate.withPermits(1)(work),
        Effect.sync(() => {
          const left = (asked.get(address) ?? 1) - 1
          if (left === 0) asked.delete(address)
          else asked.set(address, left)
        })
      )
    })

  return {
    check: (signIn, work) =>
      Effect.suspend(() => {
        // Without credentials there is nothing to look at, and so nothing to wait for.
        if (signIn.authorization === undefined) return counted(signIn, work)
        const credentials = hash("sha256", signIn.authorization)
        const looked = known.has(credentials) ? work : unknown(signIn, work)
        return counted(
          signIn,
          Effect.onExit(
            looked,
            (exit) => Effect.sync(() => Exit.isSuccess(exit) ? known.add(credentials) : known.forget(credentials))
          )
        )
      }),
    headersFor: (address) => rateLimitHeaders(policy, look(address))
  }
}

/** Credentials that were good, each as its digest. Above the maximum, the first that came is forgotten. */
const rememberedCredentials = () => {
  const digests = new Set<string>()
  return {
    has: (digest: string) => digests.has(digest),
    add: (digest: string) => {
      const [first] = digests.size >= maximum && !digests.has(digest) ? digests : []
      if (first !== undefined) digests.delete(first)
      digests.add(digest)
    },
    forget: (digest: string) => {
      digests.delete(digest)
    }
  }
}
