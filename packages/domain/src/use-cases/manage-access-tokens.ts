import { Effect } from "effect"
import type { AccessTokenId } from "../access/access-token-id.ts"
import { type NewAccessToken, newAccessToken, type TokenValidity } from "../access/access-token.ts"
import { tokenNameForm } from "../access/token-name.ts"
import { AccessTokens } from "../ports/access-tokens.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { RestoreLedger } from "../ports/restore-ledger.ts"
import type { Medewerker } from "../values/medewerker.ts"

/**
 * Stores a new token, of which only a digest is kept. Fails with `TokenNameTaken` if an active token has the same name,
 * and with `TokenAlreadyExpired` if it would never be valid.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import { AccessTokens, createAccessToken, Medewerker, revokeAccessToken } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const door = Schema.decodeSync(Medewerker)("beheer")
 * const naam = Schema.decodeSync(Medewerker)("zaaksysteem")
 * // Give this to the holder: the register keeps its digest only.
 * const secret = System.newTokenSecret()
 * const program = Effect.gen(function*() {
 *   const digest = System.tokenDigest(secret)
 *   const token = yield* createAccessToken({ naam, digest, scopes: ["read"], gemaaktDoor: door }, { dagen: 90 })
 *   console.log(token.naam, token.digest === digest) // zaaksysteem true
 *
 *   yield* revokeAccessToken(naam, door)
 *   const [kept] = yield* AccessTokens.use(({ all }) => all)
 *   console.log(kept?.ingetrokkenDoor) // beheer
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const createAccessToken = Effect.fn("maakToegangstoken")(
  function*(gegevens: Omit<NewAccessToken, "id">, validity?: TokenValidity) {
    const id = yield* (yield* IdGenerator).accessToken
    const token = yield* Effect.fromResult(
      newAccessToken({ ...gegevens, id }, validity, yield* (yield* RegisterClock).nu)
    )
    yield* AccessTokens.use((tokens) => tokens.voegToe(token))
    return token
  }
)

/**
 * Revokes a token for good, and keeps who did. The {@link RestoreLedger} has its id before that. A name that is only
 * written like another one is that one's, unless somebody has exactly this name. Fails with `AccessTokenNotFound` if none
 * of that name is active.
 *
 * Example: {@link createAccessToken}.
 */
export const revokeAccessToken = Effect.fn("trekToegangstokenIn")(function*(naam: Medewerker, door: Medewerker) {
  const nu = yield* (yield* RegisterClock).nu
  const tokens = yield* AccessTokens
  const inUse = (yield* tokens.all).filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined)
  const token = inUse.find((one) => one.naam === naam) ??
    inUse.find((one) => tokenNameForm(one.naam) === tokenNameForm(naam))
  const ledger = yield* RestoreLedger
  if (token !== undefined) yield* ledger.note({ soort: "token-ingetrokken", token: token.id })
  yield* tokens.revoke(naam, nu, door)
})

/**
 * After a restore: revokes a token again that the ledger says was revoked. Returns whether it was in use.
 *
 * Example: {@link RestoreLedger}.
 */
export const revokeAfterRestore = Effect.fn("trekToegangstokenOpnieuwIn")(
  function*(token: AccessTokenId, door: Medewerker) {
    const nu = yield* (yield* RegisterClock).nu
    return yield* AccessTokens.use((tokens) => tokens.revokeById(token, nu, door))
  }
)
