import { Effect, Option } from "effect"
import { AccessTokenNotFound, AccessTokenRevoked, AccessTokenUnknown, OwnAccessToken } from "../access/access-errors.ts"
import type { AccessTokenId } from "../access/access-token-id.ts"
import { type NewAccessToken, newAccessToken, type TokenValidity } from "../access/access-token.ts"
import { type CallerIdentity, tokenIdentity } from "../access/caller-identity.ts"
import { tokenNameForm } from "../access/token-name.ts"
import { AccessTokens } from "../ports/access-tokens.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import type { PageRequest } from "../ports/record-page.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { RestoreLedger } from "../ports/restore-ledger.ts"
import { Transaction } from "../ports/transaction.ts"
import { Verantwoording } from "../ports/verantwoording.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { deed } from "../verantwoord/deed.ts"
import { Handelende } from "../verantwoording/handelende.ts"
import { pageOf } from "./zoek.ts"

/**
 * Stores a new token, of which only a digest is kept. Fails with `TokenNameTaken` if an active token has the same name,
 * and with `TokenAlreadyExpired` if it would never be valid.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   accessTokenMetId,
 *   CallerIdentity,
 *   createAccessToken,
 *   Medewerker,
 *   revokeAccessToken,
 *   revokeAccessTokenById,
 *   zoekAccessTokens
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const door = Schema.decodeSync(Medewerker)("beheer")
 * const naam = Schema.decodeSync(Medewerker)("zaaksysteem")
 * const identiteit = Schema.decodeSync(CallerIdentity)("instellingen")
 * // Give this to the holder: the register keeps its digest only.
 * const secret = System.newTokenSecret()
 * const program = Effect.gen(function*() {
 *   const digest = System.tokenDigest(secret)
 *   const token = yield* createAccessToken({ naam, digest, scopes: ["read"], gemaaktDoor: door }, { dagen: 90 })
 *   console.log(token.naam, token.digest === digest) // zaaksysteem true
 *
 *   yield* revokeAccessToken(naam, door)
 *   const [kept] = (yield* zoekAccessTokens({ ascending: true, aantal: 100 })).records
 *   console.log(kept?.ingetrokkenDoor) // beheer
 *
 *   // By its id, for who is let in by another token or login.
 *   const again = System.tokenDigest(System.newTokenSecret())
 *   const { id } = yield* createAccessToken({ naam, digest: again, scopes: ["read"], gemaaktDoor: door })
 *   const command = { token: id, door, identiteit, ookEigen: false }
 *   console.log((yield* revokeAccessTokenById(command)).ingetrokkenDoor) // beheer
 *   console.log((yield* accessTokenMetId(id)).id === id) // true
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
 * Revokes a token for good, and keeps who did. The {@link RestoreLedger} has its id before that, and its audit trail has
 * an entry. A name that is only written like another one is that one's, unless somebody has exactly this name. Fails
 * with `AccessTokenNotFound` if none of that name is active.
 *
 * Example: {@link createAccessToken}.
 */
export const revokeAccessToken = Effect.fn("trekToegangstokenIn")(function*(naam: Medewerker, door: Medewerker) {
  const inUse = (yield* AccessTokens.use(({ all }) => all)).filter(({ ingetrokkenOp }) => ingetrokkenOp === undefined)
  const token = inUse.find((one) => one.naam === naam) ??
    inUse.find((one) => tokenNameForm(one.naam) === tokenNameForm(naam))
  if (token === undefined || !(yield* revoked(token.id, door))) return yield* new AccessTokenNotFound({ naam })
})

/** Command to revoke a token by its id. */
export interface RevokeTokenCommand {
  readonly token: AccessTokenId
  readonly door: Medewerker
  /** Who asks. */
  readonly identiteit: CallerIdentity
  /** Who asks knows that it may be the token by which it is let in. */
  readonly ookEigen: boolean
}

/**
 * Revokes the token with this id for good, as {@link revokeAccessToken} does, and returns it as it is then.
 *
 * Fails with `AccessTokenUnknown` if there is none, with `AccessTokenRevoked` if somebody was first, and with
 * `OwnAccessToken` if it lets in who asks and `ookEigen` does not say so.
 *
 * Example: {@link createAccessToken}.
 */
export const revokeAccessTokenById = Effect.fn("trekToegangstokenMetIdIn")(
  function*({ door, identiteit, ookEigen, token }: RevokeTokenCommand) {
    const before = yield* accessTokenMetId(token)
    if (before.ingetrokkenOp !== undefined) return yield* new AccessTokenRevoked({ token })
    if (!ookEigen && identiteit === tokenIdentity(token)) return yield* new OwnAccessToken({ token })
    if (!(yield* revoked(token, door))) return yield* new AccessTokenRevoked({ token })
    return yield* accessTokenMetId(token)
  }
)

/**
 * The tokens that were made, in whatever state, sorted by when that was.
 *
 * Example: {@link createAccessToken}.
 */
export const zoekAccessTokens = Effect.fn("zoekToegangstokens")((browse: PageRequest) =>
  Effect.map(AccessTokens.use((tokens) => tokens.browse(browse)), pageOf(browse))
)

/**
 * The token with this id, in whatever state. Fails with `AccessTokenUnknown` if there never was one.
 *
 * Example: {@link createAccessToken}.
 */
export const accessTokenMetId = Effect.fn("leesToegangstoken")(function*(token: AccessTokenId) {
  const found = yield* AccessTokens.use((tokens) => tokens.zoekOpId(token))
  return Option.isSome(found) ? found.value : yield* new AccessTokenUnknown({ token })
})

/**
 * After a restore: revokes a token again that the ledger says was revoked. Returns whether it was in use.
 *
 * Example: {@link RestoreLedger}.
 */
export const revokeAfterRestore = Effect.fn("trekToegangstokenOpnieuwIn")(
  (token: AccessTokenId, door: Medewerker) => accountedRevocation(token, door)
)

/** Whether the token was in use until now. A ledger that has it too often does no harm. */
const revoked = Effect.fnUntraced(function*(token: AccessTokenId, door: Medewerker) {
  yield* (yield* RestoreLedger).note({ soort: "token-ingetrokken", token })
  return yield* accountedRevocation(token, door)
})

const accountedRevocation = Effect.fnUntraced(function*(token: AccessTokenId, door: Medewerker) {
  const [tokens, trail, transaction] = [yield* AccessTokens, yield* Verantwoording, yield* Transaction]
  const handelende = yield* Handelende
  const nu = yield* (yield* RegisterClock).nu
  return yield* transaction.run(Effect.gen(function*() {
    const wasInUse = yield* tokens.revokeById(token, nu, door)
    if (wasInUse) yield* trail.legVast([deed("ingetrokken", "toegangstoken", { id: token })], handelende)
    return wasInUse
  }))
})
