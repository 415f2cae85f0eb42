import { isThisMachine } from "@betrokkene/program"
import { Redacted } from "effect"
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientSecretPost,
  type Configuration,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  refreshTokenGrant,
  tokenRevocation
} from "openid-client"
import type { Credentials } from "../session/session.ts"
import type { ProviderSettings } from "../settings.ts"

/** What must be known again when somebody comes back from the provider. */
export interface LoginUnderWay {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly to: string
}

/** A provider of OpenID Connect. Each of its calls rejects if the provider is away or refuses. */
export interface Provider {
  /** Where to send a browser to log in, and what to keep until it comes back. */
  readonly start: (to: string) => Promise<{ readonly url: string; readonly underWay: LoginUnderWay }>
  /** The credentials of who came back at this address. */
  readonly finish: (url: URL, underWay: LoginUnderWay) => Promise<Credentials>
  readonly refresh: (credentials: Credentials) => Promise<Credentials>
  /** Withdraws the credentials, and tells where to send the browser to log out at the provider, if there is such a place. */
  readonly end: (credentials: Credentials) => Promise<string | undefined>
}

/** Seconds that the provider gets for an answer. */
const timeout = 8

export const makeProvider = (
  { clientId, clientSecret, issuer, scope }: ProviderSettings,
  origin: string
): Provider => {
  let known: Promise<Configuration> | undefined
  const configuration = (): Promise<Configuration> => {
    const url = new URL(issuer)
    known ??= discovery(
      url,
      clientId,
      undefined,
      clientSecret === undefined ? None() : ClientSecretPost(Redacted.value(clientSecret)),
      { timeout, execute: url.protocol === "http:" && isThisMachine(url.hostname) ? [allowInsecureRequests] : [] }
    )
    // A failure is not kept: the provider may be back.
    known.catch(() => {
      known = undefined
    })
    return known
  }
  return {
    start: async (to) => {
      const underWay = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), to }
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: `${origin}/login/callback`,
        scope,
        state: underWay.state,
        nonce: underWay.nonce,
        code_challenge: await calculatePKCECodeChallenge(underWay.verifier),
        code_challenge_method: "S256"
      })
      return { url: url.href, underWay }
    },
    finish: async ({ search }, { nonce, state, verifier }) =>
      credentialsOf(
        await authorizationCodeGrant(await configuration(), new URL(`${origin}/login/callback${search}`), {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true
        })
      ),
    refresh: async (credentials) => ({
      ...credentials,
      ...credentialsOf(await refreshTokenGrant(await configuration(), credentials.refreshToken ?? ""))
    }),
    end: async ({ idToken, refreshToken }) => {
      const found = await configuration()
      const { end_session_endpoint: endSession, revocation_endpoint: revocation } = found.serverMetadata()
      if (revocation !== undefined && refreshToken !== undefined) await tokenRevocation(found, refreshToken)
      return endSession === undefined || idToken === undefined ? undefined : buildEndSessionUrl(found, {
        id_token_hint: idToken,
        post_logout_redirect_uri: `${origin}/login`
      }).href
    }
  }
}

/** What a provider gives, as openid-client has read and checked it. */
interface Given {
  readonly access_token: string
  readonly refresh_token?: string
  readonly id_token?: string
  readonly expiresIn: () => number | undefined
}

const credentialsOf = (given: Given): Credentials => {
  const seconds = given.expiresIn()
  return {
    token: given.access_token,
    ...(seconds === undefined ? {} : { ends: Date.now() + seconds * 1000 }),
    ...(given.refresh_token === undefined ? {} : { refreshToken: given.refresh_token }),
    ...(given.id_token === undefined ? {} : { idToken: given.id_token })
  }
}
