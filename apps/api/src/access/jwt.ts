import { CallerName, tokenNameForm } from "@betrokkene/domain"
import { holdsBsn, isReservedName } from "@betrokkene/domain/internal"
import type { Log } from "@betrokkene/program"
import { Effect, Option, Schema } from "effect"
import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from "jose"
import { retryAfter } from "../problems/domain-problem.ts"
import { Problem } from "../problems/problem.ts"
import { accessTokenRefusal } from "./access-token-refusal.ts"
import type { Caller } from "./caller.ts"
import { jwtIdentity } from "./jwt-identity.ts"
import type { OidcProvider } from "./oidc-provider.ts"
import { providerKeys } from "./provider-keys.ts"
import { ProviderUnreachable } from "./provider-unreachable.ts"
import { type Refusal, Refused } from "./refused.ts"
import { accessScopes } from "./scope.ts"

/** Seconds that the clocks of the provider and of this machine may differ. */
const clockTolerance = 10

/** Who gave this JWT, as the provider says; without one nobody. */
export const jwtCaller = (
  provider: OidcProvider | undefined,
  apiTokenName: string | undefined,
  log: Log
): (jwt: string) => Effect.Effect<Caller, Refused | Problem> => {
  if (provider === undefined) return () => Effect.fail(new Refused({ refusal: "jwt-not-accepted" }))
  const keys = providerKeys(provider.issuer, provider.jwksUrl)
  const { algorithms, audience, issuer } = provider
  const options = { algorithms: [...algorithms], audience, issuer, clockTolerance, requiredClaims: ["exp"] }
  const verified = (jwt: string) =>
    Effect.tryPromise({ try: () => jwtVerify(jwt, keys, options), catch: (cause) => cause }).pipe(
      Effect.catch((cause) =>
        Effect.fail(
          cause instanceof ProviderUnreachable ? unreachable(cause, log) : new Refused({ refusal: refusalOf(cause) })
        )
      ),
      Effect.flatMap(({ payload }) => callerOf(payload, { ...provider, apiTokenName }))
    )
  return (jwt) => {
    const refusal = refusalUnverified(jwt, provider)
    return refusal === undefined ? verified(jwt) : Effect.fail(new Refused({ refusal }))
  }
}

/** What is wrong with it as it stands. This is asked first: it costs less than a signature, or the keys for one. */
const refusalUnverified = (jwt: string, provider: OidcProvider): Refusal | undefined => {
  try {
    const header = decodeProtectedHeader(jwt)
    if (!provider.algorithms.includes(header.alg ?? "")) return "jwt-algorithm"
    return accessTokenRefusal(header, decodeJwt(jwt), { ...provider, clockTolerance, now: Date.now() / 1000 })
  } catch {
    return "jwt-malformed"
  }
}

/** Whether the name stands for something else in the audit trail, so that a login with it would be taken for that. */
const isOfOther = (name: string, apiTokenName: string | undefined): boolean =>
  isReservedName(name) || (apiTokenName !== undefined && tokenNameForm(name) === tokenNameForm(apiTokenName))

const callerOf = (
  payload: JWTPayload,
  { apiTokenName, issuer, nameClaim, scopeClaim }: OidcProvider & { readonly apiTokenName: string | undefined }
): Effect.Effect<Caller, Refused> => {
  const naam = Schema.decodeUnknownOption(CallerName)(payload[nameClaim])
  if (Option.isNone(naam) || isOfOther(naam.value, apiTokenName)) {
    return Effect.fail(new Refused({ refusal: "jwt-name" }))
  }
  const subject: unknown = payload.sub
  if (typeof subject !== "string" || subject === "" || holdsBsn(subject)) {
    return Effect.fail(new Refused({ refusal: "jwt-sub" }))
  }
  const given = scopesIn(payload[scopeClaim])
  return Effect.succeed({
    naam: naam.value,
    identiteit: jwtIdentity(issuer, subject),
    scopes: new Set(accessScopes.filter((scope) => given.has(scope)))
  })
}

/** Scopes are a text with spaces (RFC 8693) or an array. A scope that this register does not know is ignored. */
const scopesIn = (claim: unknown): ReadonlySet<unknown> =>
  new Set<unknown>(typeof claim === "string" ? claim.split(" ") : Array.isArray(claim) ? claim : [])

const refusalOf = (cause: unknown): Refusal => {
  if (cause instanceof errors.JWTExpired) return "jwt-expired"
  if (cause instanceof errors.JWTClaimValidationFailed) return `jwt-claim-${cause.claim}`
  if (cause instanceof errors.JOSEAlgNotAllowed) return "jwt-algorithm"
  if (cause instanceof errors.JWSSignatureVerificationFailed) return "jwt-signature"
  if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) return "jwt-key"
  return "jwt-malformed"
}

const unreachable = ({ reason }: ProviderUnreachable, log: Log): Problem => {
  log("warn", "identity provider unreachable", { reason })
  return new Problem({
    code: "aanmelding-onbereikbaar",
    detail: "Of deze aanmelding klopt, is nu niet vast te stellen. Probeer het later opnieuw.",
    headers: { "Retry-After": retryAfter }
  })
}
