import type { OidcProvider } from "../src/access/oidc-provider.ts"
import { testApp } from "./harness.ts"
import { type Algorithm, identityProvider } from "./identity-provider.ts"

/** An operation that the JWTs of the tests may do. */
export const path = "/api/v1/klantcontacten"

/** An app that accepts the JWTs of a provider. */
export const accepting = async (other: Partial<OidcProvider> = {}, alg?: Algorithm) => {
  const provider = await identityProvider(alg)
  const app = testApp({ waysIn: { oidc: provider.settings(other) } })
  const get = (jwt: string, of = path) =>
    app.send("GET", of, { token: null, headers: { Authorization: `Bearer ${jwt}` } })
  const refusal = () =>
    JSON.parse(app.lines.findLast((line) => line.includes("\"request\"")) ?? "{}").refusal as unknown
  return { ...app, get, provider, refusal }
}
