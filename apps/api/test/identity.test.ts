import { newTokenSecret, tokenDigest } from "@betrokkene/adapters/system"
import { createAccessToken, Medewerker, revokeAccessToken } from "@betrokkene/domain"
import { Schema } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { jwtIdentity } from "../src/access/jwt-identity.ts"
import type { AppOptions } from "../src/app.ts"
import { klantcontact } from "./examples.ts"
import { testApp, token } from "./harness.ts"
import { identityProvider } from "./identity-provider.ts"

const naam = Schema.decodeSync(Medewerker)("leser")
const scopes = ["read", "register", "audit"] as const

/** An app where three callers of one name come in by three ways. */
const oneName = async (options: Partial<AppOptions> = {}, nameOfSettings = "Beheer") => {
  const provider = await identityProvider()
  const oidc = provider.settings({ nameClaim: "name" })
  const app = testApp({ waysIn: { apiToken: { token, naam: nameOfSettings as Medewerker }, oidc }, ...options })
  const makeToken = async () => {
    const secret = newTokenSecret()
    await app.runtime.runPromise(
      createAccessToken({ naam, gemaaktDoor: naam, digest: tokenDigest(secret), scopes: [...scopes] })
    )
    return `Token ${secret}`
  }
  const login = async (sub: string) => `Bearer ${await provider.jwt({ sub, name: naam, scope: scopes.join(" ") })}`
  const get = (authorization: string, path = "/api/v1/klantcontacten") =>
    app.send("GET", path, { token: null, headers: { Authorization: authorization } })
  /** Registers under one and the same key, and returns the id of the betrokkene. */
  const register = async (authorization: string): Promise<string> => {
    const headers = { Authorization: authorization, "Idempotency-Key": "sleutel-1" }
    const json = { klantcontact, rol: "klant" }
    const received = await app.send("POST", "/api/v1/registraties", { token: null, headers, json })
    expect(received.status).toBe(201)
    return received.json.betrokkene.id
  }
  const revoke = () => app.runtime.runPromise(revokeAccessToken(naam, naam))
  return { ...app, get, issuer: provider.issuer, login, makeToken, register, revoke }
}

describe("callers of one name who come in by other ways", () => {
  it("do not get each other's answers under an Idempotency-Key", async () => {
    const { login, makeToken, register } = await oneName()
    const callers = [`Token ${token}`, await makeToken(), await login("een"), await login("twee")]
    const first = await Promise.all(callers.map(register))
    expect(new Set(first).size).toBe(callers.length)
    expect(await Promise.all(callers.map(register))).toEqual(first)
  })

  it("stand in the audit trail as who they are", async () => {
    const { get, issuer, login, makeToken, register } = await oneName()
    const callers = [`Token ${token}`, await makeToken(), await login("een")]
    const identities = await Promise.all(callers.map(async (caller) => {
      const { json } = await get(caller, `/api/v1/betrokkenen/${await register(caller)}/audittrail`)
      return json.results.map(({ door, identiteit }: Readonly<Record<string, string>>) => [door, identiteit])
    }))
    expect(identities).toEqual([
      [["Beheer", "instellingen"]],
      [[naam, expect.stringMatching(/^token:[0-9a-f-]{36}$/u)]],
      [[naam, `jwt:${issuer}#een`]]
    ])
  })

  it("have a quota each", async () => {
    const { get, login, makeToken } = await oneName({
      rateLimits: { requests: 1, refusedSignIns: 60, window: 60, proxies: 0 }
    })
    for (const caller of [`Token ${token}`, await makeToken(), await login("een"), await login("twee")]) {
      expect([(await get(caller)).status, (await get(caller)).status]).toEqual([200, 429])
    }
  })
})

describe("a login with the name of the token of the settings", () => {
  it("lets nobody in, however the name is written", async () => {
    for (const name of ["leser", "LESER", " leser "]) {
      const { get, login } = await oneName({}, name)
      expect((await get(await login("een"))).status).toBe(401)
    }
  })
})

describe("a token that takes the name of one that was revoked", () => {
  it("gets none of its answers, and has an identity of its own", async () => {
    const { makeToken, register, revoke } = await oneName()
    const first = await register(await makeToken())
    await revoke()
    const successor = await makeToken()
    const second = await register(successor)
    expect(second).not.toBe(first)
    expect(await register(successor)).toBe(second)
  })
})

describe("the identity of a login", () => {
  const issuer = "https://aanmelden.example.nl/realms/gemeente"
  const subject = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 500 }),
    fc.constantFrom("een", "een#twee", "\ud800", "a".repeat(600), "é".repeat(100))
  )

  // Kills: a subject that is cut off, or joined to the issuer without a sign between them.
  it("is that of one pair of issuer and subject, and always of a length that can be kept", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(issuer, `${issuer}#x`, `${issuer}${"x".repeat(300)}`),
        subject,
        subject,
        (of, one, other) => {
          expect(jwtIdentity(of, one) === jwtIdentity(of, other)).toBe(one === other)
          expect(jwtIdentity(of, one)).not.toBe(jwtIdentity(`${of}/`, one))
          expect(jwtIdentity(of, one).length).toBeLessThanOrEqual(300)
        }
      )
    )
  })

  it("can be read if it is short", () => expect(jwtIdentity(issuer, "jan jansen")).toBe(`jwt:${issuer}#jan%20jansen`))
})
