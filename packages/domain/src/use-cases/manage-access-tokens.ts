import { Effect } from "effect"
import { type NewAccessToken, newAccessToken, type Validity } from "../access/access-token.ts"
import { AccessTokens } from "../ports/access-tokens.ts"
import { Clock } from "../ports/clock.ts"
import { IdGenerator } from "../ports/id-generator.ts"
import type { Medewerker } from "../values/medewerker.ts"

/**
 * Stores a new token, of which only a digest is kept. Fails with `TokenNameTaken` if an active token has the same name,
 * and with `AlreadyExpired` if it would never be valid.
 */
export const createAccessToken = Effect.fn("maakToegangstoken")(
  function*(gegevens: Omit<NewAccessToken, "id">, validity?: Validity) {
    const id = yield* (yield* IdGenerator).accessToken
    const token = yield* Effect.fromResult(newAccessToken({ ...gegevens, id }, validity, yield* (yield* Clock).nu))
    yield* AccessTokens.use((tokens) => tokens.voegToe(token))
    return token
  }
)

/** Revokes a token for good, and keeps who did. Fails with `AccessTokenNotFound` if none of that name is active. */
export const revokeAccessToken = Effect.fn("trekToegangstokenIn")(function*(naam: Medewerker, door: Medewerker) {
  const nu = yield* (yield* Clock).nu
  yield* AccessTokens.use((tokens) => tokens.revoke(naam, nu, door))
})
