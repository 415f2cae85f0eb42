import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose"
import { createHash, randomUUID } from "node:crypto"
import { once } from "node:events"
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"

/** Who is logged in at the provider, and what the provider lets them do. */
export interface Person {
  readonly sub: string
  readonly scopes: ReadonlyArray<string>
}

/** What the provider remembers between giving a code and being asked for tokens by it. */
interface Given {
  readonly person: Person
  readonly nonce: string
  readonly challenge: string
}

/** The client and the API that the provider knows. */
export const clientId = "beheer"
export const audience = "betrokkene"

/**
 * A provider of OpenID Connect on this machine, where `person` is logged in already. It holds what it gets against what
 * the standards ask: PKCE by S256, and codes and refresh tokens that are used once.
 */
export const standInProvider = async () => {
  const { privateKey, publicKey } = await generateKeyPair("RS256")
  const key = { ...await exportJWK(publicKey), alg: "RS256", kid: "one", use: "sig" }
  const codes = new Map<string, Given>()
  const refreshTokens = new Map<string, Person>()
  const state = { person: { sub: "medewerker-7", scopes: ["read"] } as Person, seconds: 300, isAway: false }
  const ended: Array<string> = []

  const jwt = (typ: string, claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "one", typ }).setIssuer(issuer).setIssuedAt()
      .setExpirationTime(`${state.seconds}s`).sign(privateKey)

  const tokens = async (person: Person, nonce?: string) => {
    const refreshToken = randomUUID()
    refreshTokens.set(refreshToken, person)
    return {
      access_token: await jwt("at+jwt", { sub: person.sub, aud: audience, scope: person.scopes.join(" ") }),
      id_token: await jwt("JWT", { sub: person.sub, aud: clientId, ...(nonce === undefined ? {} : { nonce }) }),
      refresh_token: refreshToken,
      token_type: "Bearer",
      expires_in: state.seconds
    }
  }

  /** The tokens for a code or a refresh token, each of which is good once. */
  const grant = async (asked: URLSearchParams) => {
    const code = codes.get(asked.get("code") ?? "")
    const refreshing = refreshTokens.get(asked.get("refresh_token") ?? "")
    codes.delete(asked.get("code") ?? "")
    refreshTokens.delete(asked.get("refresh_token") ?? "")
    if (refreshing !== undefined) return tokens(refreshing)
    const challenge = createHash("sha256").update(asked.get("code_verifier") ?? "").digest("base64url")
    return code === undefined || code.challenge !== challenge ? undefined : tokens(code.person, code.nonce)
  }

  const authorize = (asked: URLSearchParams, response: ServerResponse) => {
    const back = new URL(asked.get("redirect_uri") ?? issuer)
    if (asked.get("code_challenge_method") !== "S256" || asked.get("client_id") !== clientId) {
      return answer(response, 400, { error: "invalid_request" })
    }
    const code = randomUUID()
    codes.set(code, {
      person: state.person,
      nonce: asked.get("nonce") ?? "",
      challenge: asked.get("code_challenge") ?? ""
    })
    back.search = new URLSearchParams({ code, state: asked.get("state") ?? "" }).toString()
    return void response.writeHead(302, { Location: back.href }).end()
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", issuer)
    if (state.isAway) return void response.writeHead(503).end()
    switch (url.pathname) {
      case "/realm/.well-known/openid-configuration":
        return answer(response, 200, {
          issuer,
          jwks_uri: `${issuer}/keys`,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          revocation_endpoint: `${issuer}/revoke`,
          end_session_endpoint: `${issuer}/end`,
          response_types_supported: ["code"],
          id_token_signing_alg_values_supported: ["RS256"],
          code_challenge_methods_supported: ["S256"]
        })
      case "/realm/keys":
        return answer(response, 200, { keys: [key] })
      case "/realm/authorize":
        return authorize(url.searchParams, response)
      case "/realm/token":
        return void text(request).then((body) => grant(new URLSearchParams(body))).then((given) =>
          given === undefined ? answer(response, 400, { error: "invalid_grant" }) : answer(response, 200, given)
        )
      case "/realm/revoke":
        return void text(request).then((body) => {
          refreshTokens.delete(new URLSearchParams(body).get("token") ?? "")
          response.writeHead(200).end()
        })
      case "/realm/end":
        ended.push(url.searchParams.get("id_token_hint") ?? "")
        return void response.writeHead(302, { Location: url.searchParams.get("post_logout_redirect_uri") ?? "" }).end()
      default:
        return void response.writeHead(404).end()
    }
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realm`
  return {
    issuer,
    /** What tests change: who is logged in, how many seconds a JWT lasts, and whether the provider is away. */
    state,
    /** The sessions that were ended here, each by its ID token. */
    ended,
    refreshTokens,
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}

const answer = (response: ServerResponse, status: number, json: unknown) =>
  void response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(json))

export type StandInProvider = Awaited<ReturnType<typeof standInProvider>>
