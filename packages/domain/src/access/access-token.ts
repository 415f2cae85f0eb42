import { Result } from "effect"
import type { Medewerker } from "../values/medewerker.ts"
import { daysLater, secondsEarlier, type Tijdstip } from "../values/tijdstip.ts"
import { TokenAlreadyExpired } from "./access-errors.ts"
import type { AccessScope } from "./access-scope.ts"
import type { AccessTokenId } from "./access-token-id.ts"
import type { TokenDigest } from "./token-digest.ts"

/**
 * A token that gives access. Its id identifies the holder, its name is for people, and its scopes say what the holder
 * may do. Only the holder knows the token itself.
 */
export interface AccessToken {
  readonly id: AccessTokenId
  readonly naam: Medewerker
  readonly digest: TokenDigest
  readonly scopes: ReadonlyArray<AccessScope>
  readonly gemaaktOp: Tijdstip
  /** Who made it. Tokens from before this was kept have none; the same holds for who revoked it. */
  readonly gemaaktDoor?: Medewerker
  /** The token is not valid from this moment on. Absent: valid until revoked. */
  readonly verlooptOp?: Tijdstip
  readonly ingetrokkenOp?: Tijdstip
  readonly ingetrokkenDoor?: Medewerker
  /** Accurate to the minute. */
  readonly laatstGebruiktOp?: Tijdstip
}

/** Until when a new token is valid: a moment, or a number of days of 24 hours (1 to 3650). */
export type TokenValidity = { readonly tot: Tijdstip } | { readonly dagen: number }

/** What is given for a new token. */
export interface NewAccessToken extends Pick<AccessToken, "id" | "naam" | "digest" | "scopes"> {
  readonly gemaaktDoor: Medewerker
}

/** Makes a token. Fails if it would expire before it is made. */
export const newAccessToken = (
  gegevens: NewAccessToken,
  validity: TokenValidity | undefined,
  nu: Tijdstip
): Result.Result<AccessToken, TokenAlreadyExpired> => {
  const token = { ...gegevens, gemaaktOp: nu }
  if (validity === undefined) return Result.succeed(token)
  const verlooptOp = "tot" in validity ? validity.tot : daysLater(nu, validity.dagen)
  return verlooptOp <= nu
    ? Result.fail(new TokenAlreadyExpired({ verlooptOp }))
    : Result.succeed({ ...token, verlooptOp })
}

/** Whether a token gives access now (`geldig`), or why it does not: it expired, or was revoked. */
export type TokenState = "geldig" | "verlopen" | "ingetrokken"

/**
 * Whether the token gives access at this moment, or why not. Revocation takes effect at once, whatever the clock says.
 */
export const tokenStateAt = ({ ingetrokkenOp, verlooptOp }: AccessToken, moment: Tijdstip): TokenState =>
  ingetrokkenOp !== undefined ? "ingetrokken" : verlooptOp !== undefined && verlooptOp <= moment ? "verlopen" : "geldig"

/** Whether to record a use at this moment. Once a minute is enough to see that a token is in use. */
export const shouldNoteUse = ({ laatstGebruiktOp }: AccessToken, moment: Tijdstip): boolean =>
  laatstGebruiktOp === undefined || laatstGebruiktOp <= secondsEarlier(moment, 60)
