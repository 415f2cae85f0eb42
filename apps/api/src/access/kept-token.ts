import { tokenDigest, tokenPrefix } from "@betrokkene/adapters/system"
import {
  type AccessToken,
  AccessTokens,
  RegisterClock,
  type RegisterUnavailable,
  type Tijdstip,
  type TokenDigest,
  tokenStateAt
} from "@betrokkene/domain"
import { shouldNoteUse, tokenIdentity } from "@betrokkene/domain/internal"
import type { Log } from "@betrokkene/program"
import { Cache, Effect, Exit, Option } from "effect"
import type { Run } from "../http/ports.ts"
import type { Caller } from "./caller.ts"
import { Refused } from "./refused.ts"
import { sameDigest } from "./same-digest.ts"

/** So long a token that was looked up is believed: a revocation takes that long at most to be felt. */
export const believed = "5 seconds"

/** Tokens that are remembered at once; the one that was used least recently goes first. */
const capacity = 1000

/** Whether it looks like a token that the register keeps. */
export const isKeptToken = (value: string): boolean => value.startsWith(tokenPrefix)

const form = new RegExp(`^${tokenPrefix}[A-Za-z0-9_-]{43}$`, "u")

/** A token as it was looked up, and since then with the last use of it that this process knows of. */
interface Remembered {
  token: AccessToken
  readonly caller: Caller
}

/**
 * The caller with this token, as the register keeps it. Known tokens are remembered for a moment, which saves a query
 * for each request. Unknown ones are looked up again, so that nobody can fill the memory with them.
 */
export const keptTokenCaller = (
  run: Run,
  log: Log
): (value: string) => Effect.Effect<Caller, Refused | RegisterUnavailable, RegisterClock | AccessTokens> => {
  const remembered = Effect.runSync(Cache.makeWith(lookUp, {
    capacity,
    timeToLive: (exit) => Exit.isSuccess(exit) && Option.isSome(exit.value) ? believed : 0,
    requireServicesAt: "lookup"
  }))
  return Effect.fnUntraced(function*(value) {
    if (!form.test(value)) return yield* new Refused({ refusal: "token-unknown" })
    const digest = tokenDigest(value)
    const found = yield* Cache.get(remembered, digest)
    if (Option.isNone(found) || !sameDigest(found.value.token.digest, digest)) {
      return yield* new Refused({ refusal: "token-unknown" })
    }
    const nu = yield* RegisterClock.use((clock) => clock.nu)
    const toestand = tokenStateAt(found.value.token, nu)
    if (toestand !== "geldig") return yield* new Refused({ refusal: `token-${toestand}` })
    keepUse(run, log, found.value, nu)
    return found.value.caller
  })
}

const lookUp = (digest: TokenDigest): Effect.Effect<Option.Option<Remembered>, RegisterUnavailable, AccessTokens> =>
  Effect.map(
    AccessTokens.use((tokens) => tokens.zoek(digest)),
    Option.map((token) => ({
      token,
      caller: { naam: token.naam, identiteit: tokenIdentity(token.id), scopes: new Set(token.scopes) }
    }))
  )

/** Beside the request, which does not wait for it and is not refused when it fails: then a next request tries again. */
const keepUse = (run: Run, log: Log, remembered: Remembered, nu: Tijdstip): void => {
  const { token } = remembered
  if (!shouldNoteUse(token, nu)) return
  remembered.token = { ...token, laatstGebruiktOp: nu }
  const notKept = () => log("warn", "last use of a token not kept")
  // It rejects when it takes longer than a request may.
  run(AccessTokens.use((tokens) => tokens.noteUse(token.digest, nu))).then(
    (exit) => Exit.isFailure(exit) ? notKept() : undefined,
    notKept
  )
}
