import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose"
import { createHmac, randomUUID } from "node:crypto"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as after } from "node:timers/promises"
import { onTestFinished } from "vitest"
import type { OidcProvider } from "../src/access/oidc-provider.ts"

export type Algorithm = "RS256" | "ES256" | "PS256" | "EdDSA"

/** A key pair of the provider, of which it publishes the public half. */
interface SigningKey {
  readonly kid: string
  readonly alg: Algorithm
  readonly publicKey: CryptoKey
  readonly privateKey: CryptoKey
}

const signingKey = async (alg: Algorithm): Promise<SigningKey> => ({
  kid: randomUUID(),
  alg,
  ...await generateKeyPair(alg, { extractable: true })
})

/** Claims of any kind, also those that are none. */
type Claims = Readonly<Record<string, unknown>>

export const audience = "betrokkene"

/** How the provider answers. `slow`: well, after all that wait have asked. `endless`: JSON that does not stop. */
export type Answering = "well" | "slow" | "broken" | "no-json" | "no-keys" | "redirect" | "silent" | "endless"

/** An OpenID Connect provider on a socket of this machine, as far as this API sees one. */
export const identityProvider = async (alg: Algorithm = "RS256") => {
  let keys = [await signingKey(alg)]
  let answerAs: Answering = "well"
  let told: string | undefined
  let sent = 0
  const asked = { configuration: 0, keys: 0 }
  const server = createServer((request, response) => {
    const isConfiguration = request.url?.endsWith("/.well-known/openid-configuration") === true
    asked[isConfiguration ? "configuration" : "keys"]++
    if (answerAs === "silent") return
    const redirects = answerAs === "redirect" && isConfiguration && request.url?.startsWith("/elsewhere") === false
    if (redirects) return void response.writeHead(302, { Location: `/elsewhere${request.url}` }).end()
    if (answerAs === "broken" || answerAs === "no-json") {
      return void response.writeHead(answerAs === "broken" ? 500 : 200, { "Content-Type": "text/html" }).end("<html>")
    }
    if (answerAs === "endless") {
      response.writeHead(200, { "Content-Type": "application/json" })
      response.on("error", () => undefined)
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, " "))) sent += 65_536
        response.once("drain", more)
      }
      return more()
    }
    const answer: Promise<object> = isConfiguration
      ? Promise.resolve({ issuer: told ?? issuer, jwks_uri: `${issuer}/keys` })
      : answerAs === "no-keys"
      ? Promise.resolve({ keys: "none" })
      : published()
    const time = answerAs === "slow" ? after(200) : Promise.resolve()
    void time.then(() => answer).then((json) =>
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(json))
    )
  })
  const published = async () => ({
    keys: await Promise.all(
      keys.map(async ({ alg, kid, publicKey }) => ({ ...await exportJWK(publicKey), alg, kid, use: "sig" }))
    )
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}/realms/gemeente`
  const close = async () => {
    if (!server.listening) return
    server.closeAllConnections()
    server.close()
    await once(server, "close")
  }
  onTestFinished(close)

  const current = (): SigningKey => keys[0] ?? fail()
  const now = () => Math.floor(Date.now() / 1000)
  /** What a good JWT says; `undefined` leaves a claim out. */
  const claims = (other: Claims): JWTPayload =>
    ({
      iss: issuer,
      aud: audience,
      sub: "medewerker-7",
      iat: now(),
      exp: now() + 300,
      scope: "openid read",
      ...other
    }) as JWTPayload
  const jwt = (other: Claims = {}, key = current(), kid = key.kid): Promise<string> => typed("at+jwt", other, key, kid)
  /** A JWT of another type than an access token; `undefined`: of none. */
  const typed = (typ: string | undefined, other: Claims = {}, key = current(), kid = key.kid): Promise<string> =>
    new SignJWT(claims(other)).setProtectedHeader({ alg: key.alg, kid, ...(typ === undefined ? {} : { typ }) })
      .sign(key.privateKey)
  return {
    issuer,
    asked,
    close,
    jwt,
    typed,
    /** The settings by which an API accepts the JWTs of this provider. */
    settings: (other: Partial<OidcProvider> = {}): OidcProvider => ({
      issuer,
      audience,
      algorithms: ["RS256", "ES256", "PS256", "EdDSA"],
      tokenTypes: ["at+jwt"],
      maximumLifetime: 7200,
      acr: [],
      amr: [],
      scopeClaim: "scope",
      nameClaim: "sub",
      ...other
    }),
    /** The number of bytes that were sent of an answer without an end. */
    sent: () => sent,
    answer: (as: typeof answerAs) => {
      answerAs = as
    },
    tellIssuer: (other: string) => {
      told = other
    },
    /** Another key from now on; the old one is published no more. */
    rotate: async () => {
      const old = current()
      keys = [await signingKey(alg)]
      return old
    },
    /** A key that is not published, under a kid of its own or that of the current one. */
    strange: async (kid?: string) => ({ ...await signingKey(alg), ...(kid === undefined ? {} : { kid }) }),
    kid: () => current().kid,
    unsigned: (other: Claims = {}) => `${part({ alg: "none", typ: "at+jwt" })}.${part(claims(other))}.`,
    /** Signed with the public key as if it were a secret, which is what anybody could do. */
    confused: async (other: Claims = {}) => {
      const signed = `${part({ alg: "HS256", typ: "at+jwt", kid: current().kid })}.${part(claims(other))}`
      return `${signed}.${
        createHmac("sha256", await exportSPKI(current().publicKey)).update(signed).digest("base64url")
      }`
    }
  }
}

const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString("base64url")

const fail = (): never => {
  throw new Error("The provider has no key.")
}
