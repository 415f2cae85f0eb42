import { expect, it } from "vitest"
import { audience, identityProvider } from "./identity-provider.ts"
import { startProgram } from "./program-process.ts"

it("the program with a provider and no token lets in a caller with a JWT, and writes nothing of it", async () => {
  const provider = await identityProvider("ES256")
  const program = startProgram({
    STORAGE: "memory",
    OIDC_ISSUER: provider.issuer,
    OIDC_AUDIENCE: audience,
    OIDC_SCOPE_CLAIM: "roles",
    LOG_LEVEL: "debug"
  })
  const url = `${await program.listening()}/api/v1/klantcontacten`
  const jwts = [await provider.jwt({ roles: ["read"] }), await provider.jwt({ aud: "elders" }), await provider.jwt()]
  const statuses = await Promise.all(
    jwts.map(async (jwt) => (await fetch(url, { headers: { Authorization: `Bearer ${jwt}` } })).status)
  )
  expect(statuses).toEqual([200, 401, 403])
  expect((await fetch(url)).status).toBe(401)
  program.child.kill("SIGTERM")
  expect(await program.ended).toBe(0)
  expect(program.output()).toContain("\"refusal\":\"jwt-claim-aud\"")
  for (const part of jwts.flatMap((jwt) => jwt.split("."))) {
    expect(program.output() + program.errors()).not.toContain(part)
  }
})
