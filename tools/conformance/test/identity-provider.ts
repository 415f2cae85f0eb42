import { generateKeyPairSync, sign } from "node:crypto"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** An identity provider on this machine: a register in memory keeps no tokens, so who comes in has a JWT. */
export const identityProvider = async () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" })
  const key = { ...publicKey.export({ format: "jwk" }), kid: "one", alg: "ES256", use: "sig" }
  const server = createServer((request, response) => {
    const told = request.url?.endsWith("openid-configuration")
      ? { issuer, jwks_uri: `${issuer}/keys` }
      : { keys: [key] }
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(told))
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const jwt = (scopes: ReadonlyArray<string>): string => {
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      aud: "betrokkene",
      sub: "conformance",
      iat: now,
      exp: now + 600,
      scope: scopes.join(" ")
    }
    const text = [{ alg: "ES256", typ: "at+jwt", kid: key.kid }, claims]
      .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")
    const signature = sign("sha256", Buffer.from(text), { key: privateKey, "dsaEncoding": "ieee-p1363" })
    return `${text}.${signature.toString("base64url")}`
  }
  const settings = { OIDC_ISSUER: issuer, OIDC_AUDIENCE: "betrokkene" }
  return { jwt, settings, close: () => void server.close() }
}
