import { Result } from "effect"
import type { Medewerker } from "../values/medewerker.ts"
import { daysLater, secondsEarlier, type Tijdstip } from "../values/tijdstip.ts"
import { AlreadyExpired } from "./access-errors.ts"
import type { Scope } from "./scope.ts"
import type { TokenDigest } from "./token-digest.ts"

/** A token that gives access: who has it is known by its name and may do what its scopes say. The token itself only its holder knows. */
export interface AccessToken {
  readonly naam: Medewerker
  readonly digest: TokenDigest
  readonly scopes: ReadonlyArray<Scope>
  readonly gemaaktOp: Tijdstip
  /** From this moment on it is not valid; absent: it stays valid until it is revoked. */
  readonly verlooptOp?: Tijdstip
  readonly ingetrokkenOp?: Tijdstip
  /** To the minute, see {@link moetGebruikNoteren}. */
  readonly laatstGebruiktOp?: Tijdstip
}

/** Until when a new token is valid: a moment, or so many days of 24 hours, 1 to 3650. */
export type Validity = { readonly tot: Tijdstip } | { readonly dagen: number }

/** A new token; one that would not be valid for a moment is a mistake. */
export const newAccessToken = (
  gegevens: Pick<AccessToken, "naam" | "digest" | "scopes">,
  validity: Validity | undefined,
  nu: Tijdstip
): Result.Result<AccessToken, AlreadyExpired> => {
  const token = { ...gegevens, gemaaktOp: nu }
  if (validity === undefined) return Result.succeed(token)
  const verlooptOp = "tot" in validity ? validity.tot : daysLater(nu, validity.dagen)
  return verlooptOp <= nu ? Result.fail(new AlreadyExpired({ verlooptOp })) : Result.succeed({ ...token, verlooptOp })
}

export type TokenState = "geldig" | "verlopen" | "ingetrokken"

/** Whether the token gives access at this moment, or why not. What was revoked is so at once, by whatever clock. */
export const toestandOp = ({ ingetrokkenOp, verlooptOp }: AccessToken, moment: Tijdstip): TokenState =>
  ingetrokkenOp !== undefined ? "ingetrokken" : verlooptOp !== undefined && verlooptOp <= moment ? "verlopen" : "geldig"

/** Whether a use at this moment is to be kept: once a minute is enough to see that a token is in use. */
export const shouldNoteUse = ({ laatstGebruiktOp }: AccessToken, moment: Tijdstip): boolean =>
  laatstGebruiktOp === undefined || laatstGebruiktOp <= secondsEarlier(moment, 60)
