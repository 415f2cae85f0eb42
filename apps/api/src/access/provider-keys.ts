import { isThisMachine, networkCode } from "@betrokkene/program"
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose"
import { fetchBoundedJson } from "./fetch-bounded-json.ts"
import { ProviderUnreachable } from "./provider-unreachable.ts"

/** Milliseconds that keys are used without asking again. */
const lifetime = 600_000

/** Milliseconds after the keys came in which they are not asked for again because of an unknown one. */
const pause = 30_000

/** Milliseconds after a failure in which the provider is not asked again. */
const pauseAfterFailure = 5_000

/** Keys as the provider told them, and when. */
interface Told {
  readonly find: JWTVerifyGetKey
  readonly at: number
}

/**
 * The keys by which the provider signs. They are fetched at the first JWT and again after ten minutes. For an unknown
 * key they are fetched at most once in thirty seconds: a new key is known soon, and nobody can force constant fetching.
 * However many wait for the keys, the provider is asked once; after a failure it is left alone for five seconds.
 */
export const providerKeys = (issuer: string, jwksUrl: string | undefined): JWTVerifyGetKey => {
  let url = jwksUrl
  let told: Told | undefined
  let asking: Promise<Told> | undefined
  let failed: { readonly failure: ProviderUnreachable; readonly at: number } | undefined

  const fetchKeys = async (): Promise<Told> => {
    url ??= await discover(issuer)
    const keys = await fetchBoundedJson(url)
    try {
      return { find: createLocalJWKSet(keys as unknown as JSONWebKeySet), at: Date.now() }
    } catch {
      throw new ProviderUnreachable("no-keys")
    }
  }

  const ask = async (): Promise<Told> => {
    try {
      told = await fetchKeys()
      failed = undefined
      return told
    } catch (cause) {
      const failure = new ProviderUnreachable(reasonOf(cause))
      failed = { failure, at: Date.now() }
      throw failure
    } finally {
      asking = undefined
    }
  }

  const fresh = (): Promise<Told> => {
    if (failed !== undefined && isWithin(pauseAfterFailure, failed.at)) return Promise.reject(failed.failure)
    return asking ??= ask()
  }

  return async (header, token) => {
    const current = told !== undefined && isWithin(lifetime, told.at) ? told : await fresh()
    try {
      return await current.find(header, token)
    } catch (cause) {
      if (!(cause instanceof errors.JWKSNoMatchingKey) || isWithin(pause, current.at)) throw cause
      return (await fresh()).find(header, token)
    }
  }
}

const isWithin = (milliseconds: number, moment: number): boolean => {
  const passed = Date.now() - moment
  return passed >= 0 && passed < milliseconds
}

/** Where the provider says that its keys are (OpenID Connect Discovery 1.0, section 4). */
const discover = async (issuer: string): Promise<string> => {
  const { issuer: told, jwks_uri: jwksUri } = await fetchBoundedJson(
    `${issuer.replace(/\/$/u, "")}/.well-known/openid-configuration`
  )
  if (told !== issuer) throw new ProviderUnreachable("other-issuer")
  if (typeof jwksUri !== "string" || !isSafeAddress(jwksUri)) throw new ProviderUnreachable("no-jwks-uri")
  return jwksUri
}

/** Keys prove nothing when somebody can change them on the way, so over the network they come by TLS. */
export const isSafeAddress = (address: string): boolean => {
  const url = URL.parse(address)
  return url !== null &&
    (url.protocol === "https:" || (url.protocol === "http:" && isThisMachine(url.hostname)))
}

const reasonOf = (cause: unknown): string => {
  if (cause instanceof ProviderUnreachable) return cause.reason
  return networkCode(cause) ?? (cause instanceof Error ? cause.name : "unknown")
}
