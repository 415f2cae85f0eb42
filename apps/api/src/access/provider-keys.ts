import { networkCode } from "@betrokkene/program"
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose"

/** The provider or its keys cannot be had; `reason` is a technical code. */
export class ProviderUnreachable extends Error {
  override readonly name = "ProviderUnreachable"
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

/** Milliseconds that an answer of the provider may take. */
const patience = 5_000

/**
 * The keys by which the provider signs. They are fetched at the first JWT and again after ten minutes. For an unknown
 * key they are fetched at most once in thirty seconds: a new key is known soon, and nobody can force constant fetching.
 */
export const providerKeys = (issuer: string, jwksUrl: string | undefined): JWTVerifyGetKey => {
  let keys: Promise<JWTVerifyGetKey> | undefined
  const ofProvider = () =>
    keys ??= (jwksUrl === undefined ? discover(issuer) : Promise.resolve(jwksUrl)).then(
      (url) => createRemoteJWKSet(new URL(url), { timeoutDuration: patience }),
      (cause: unknown) => {
        keys = undefined
        throw cause
      }
    )
  return async (header, token) => {
    try {
      return await (await ofProvider())(header, token)
    } catch (cause) {
      if (cause instanceof errors.JWKSNoMatchingKey || cause instanceof errors.JWKSMultipleMatchingKeys) throw cause
      throw new ProviderUnreachable(reasonOf(cause))
    }
  }
}

/** Where the provider says that its keys are (OpenID Connect Discovery 1.0, section 4). */
const discover = async (issuer: string): Promise<string> => {
  const response = await fetch(`${issuer.replace(/\/$/u, "")}/.well-known/openid-configuration`, {
    headers: { Accept: "application/json" },
    redirect: "error",
    signal: AbortSignal.timeout(patience)
  })
  if (!response.ok) throw new ProviderUnreachable(`status-${response.status}`)
  const { issuer: told, jwks_uri: jwksUri } = await response.json() as {
    readonly issuer?: unknown
    readonly jwks_uri?: unknown
  }
  if (told !== issuer) throw new ProviderUnreachable("other-issuer")
  if (typeof jwksUri !== "string" || !isSafeAddress(jwksUri)) throw new ProviderUnreachable("no-jwks-uri")
  return jwksUri
}

/** Keys prove nothing when somebody can change them on the way, so over the network they come by TLS. */
export const isSafeAddress = (address: string): boolean => {
  const url = URL.parse(address)
  return url !== null &&
    (url.protocol === "https:" ||
      (url.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)))
}

const reasonOf = (cause: unknown): string => {
  if (cause instanceof ProviderUnreachable) return cause.reason
  return networkCode(cause) ?? (cause instanceof Error ? cause.name : "unknown")
}
