import type { JWTPayload, ProtectedHeaderParameters } from "jose"
import type { OidcProvider } from "./oidc-provider.ts"
import type { Refusal } from "./refused.ts"

/** Claims that only other tokens of a provider have: ID tokens and logout tokens. */
const foreign = ["nonce", "at_hash", "c_hash", "s_hash", "events"] as const

/** The claim `typ` of an access token, as some providers write it beside the header (Keycloak). */
const bearer = "bearer"

/**
 * The reason to refuse this token as an access token of this API (RFC 9068), or undefined if there is none. A token of
 * another kind is refused, and so is one that is valid for too long, was made before `issuedAfter`, or comes from a
 * login that is too weak. `now` is in seconds. The signature, issuer and audience are checked elsewhere.
 */
export const accessTokenRefusal = (
  { typ }: ProtectedHeaderParameters,
  payload: JWTPayload,
  { acr, amr, clockTolerance, issuedAfter = 0, maximumLifetime, now, tokenTypes }:
    & Pick<
      OidcProvider,
      "acr" | "amr" | "issuedAfter" | "maximumLifetime" | "tokenTypes"
    >
    & { readonly now: number; readonly clockTolerance: number }
): Refusal | undefined => {
  if (typeof typ !== "string" || !tokenTypes.includes(typ.toLowerCase().replace(/^application\//u, ""))) {
    return "jwt-type"
  }
  if (foreign.some((claim) => claim in payload)) return "jwt-type"
  const kind = payload["typ"]
  if (kind !== undefined && (typeof kind !== "string" || kind.toLowerCase() !== bearer)) return "jwt-type"
  const { exp, iat } = payload as Readonly<Record<"exp" | "iat", unknown>>
  if (!isMoment(iat) || iat > now + clockTolerance) return "jwt-claim-iat"
  if (iat < issuedAfter) return "jwt-withdrawn"
  if (!isMoment(exp)) return "jwt-claim-exp"
  if (exp - iat > maximumLifetime) return "jwt-lifetime"
  if (acr.length > 0 && !acr.some((one) => one === payload["acr"])) return "jwt-claim-acr"
  const methods: unknown = payload["amr"]
  if (!amr.every((one) => Array.isArray(methods) && methods.includes(one))) return "jwt-claim-amr"
  return undefined
}

/** Seconds since 1970, up to the year 9999. */
const isMoment = (claim: unknown): claim is number => typeof claim === "number" && claim >= 0 && claim < 253_402_300_800
