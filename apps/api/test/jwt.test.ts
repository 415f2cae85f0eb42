import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { accepting, path } from "./accepting-jwts.ts"
import { klantcontact } from "./examples.ts"
import { expectProblem, token } from "./harness.ts"
import { audience } from "./identity-provider.ts"

// Time stands still unless a test moves it, and everything else goes on.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T08:00:00Z") })
})
afterEach(() => {
  vi.useRealTimers()
})

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)
const seconds = (offset: number) => Math.floor(Date.now() / 1000) + offset

describe("a JWT of the provider", () => {
  it.each(["RS256", "ES256", "PS256", "EdDSA"] as const)("signed by %s lets its subject in", async (alg) => {
    const { get, provider } = await accepting({}, alg)
    expect((await get(await provider.jwt())).status).toBe(200)
  })

  it("is for the operations that its scopes name, and those of other registers are passed over", async () => {
    const { get, provider, send } = await accepting()
    const jwt = await provider.jwt({ scope: "openid email read admin Write reads" })
    expect((await get(jwt)).status).toBe(200)
    expectProblem(
      await send("POST", path, { token: null, headers: { Authorization: `Bearer ${jwt}` }, json: klantcontact }),
      403,
      "geen-recht"
    )
  })

  it.each([
    [{ scope: ["read", "openid"] }, "scope", 200],
    [{ scope: "write  read" }, "scope", 200],
    [{ "https://example.nl/rechten": ["read"], scope: "" }, "https://example.nl/rechten", 200],
    [{ roles: "read" }, "roles", 200],
    [{ roles: ["read"], scope: "openid" }, "scope", 403],
    [{ scope: undefined }, "scope", 403],
    [{ scope: { read: true } }, "scope", 403],
    [{ scope: 7 }, "scope", 403],
    [{ scope: "read,write" }, "scope", 403]
  ])("has its scopes in %j where the claim is %s: %i", async (claims, scopeClaim, status) => {
    const { get, provider } = await accepting({ scopeClaim })
    expect((await get(await provider.jwt(claims))).status).toBe(status)
  })

  it("acts in the name that its claim gives", async () => {
    const { get, provider, send } = await accepting({ nameClaim: "preferred_username" })
    const headers = (jwt: string, key: string) => ({ Authorization: `Bearer ${jwt}`, "Idempotency-Key": key })
    const one = await provider.jwt({ preferred_username: "balie-3", scope: "read register" })
    const other = await provider.jwt({ sub: "medewerker-8", preferred_username: "balie-4", scope: "read register" })
    const json = { klantcontact, rol: "klant" }
    // The same key of another caller is another key.
    const register = async (jwt: string) =>
      (await send("POST", "/api/v1/registraties", { token: null, headers: headers(jwt, "sleutel-1"), json })).json
        .betrokkene.id
    const first = await register(one)
    expect(await register(one)).toBe(first)
    expect(await register(other)).not.toBe(first)
    expect((await get(one)).status).toBe(200)
  })

  it.each([
    [{ iss: "https://elders.example.nl" }, "jwt-claim-iss"],
    [{ iss: undefined }, "jwt-claim-iss"],
    [{ aud: "een-ander-register" }, "jwt-claim-aud"],
    [{ aud: ["een", "twee"] }, "jwt-claim-aud"],
    [{ aud: undefined }, "jwt-claim-aud"],
    [{ exp: undefined }, "jwt-claim-exp"],
    [{ exp: "morgen" }, "jwt-claim-exp"],
    [{ sub: undefined }, "jwt-name"],
    [{ sub: "" }, "jwt-name"],
    [{ sub: "m".repeat(201) }, "jwt-name"],
    [{ sub: 7 }, "jwt-name"],
    [{ sub: "999990019" }, "jwt-name"],
    [{ sub: "s00000000:999990019" }, "jwt-name"]
  ])("that says %j lets nobody in: %s", async (claims, reason) => {
    const { get, lines, provider, refusal } = await accepting()
    expectProblem(await get(await provider.jwt(claims)), 401, "niet-aangemeld")
    expect(refusal()).toBe(reason)
    expect(lines.join("")).not.toContain("999990019")
  })

  it("is valid from nbf until exp, ten seconds more or less for clocks that differ", async () => {
    const { get, provider, refusal } = await accepting()
    const statusOf = async (claims: Readonly<Record<string, unknown>>) => (await get(await provider.jwt(claims))).status
    expect(await statusOf({ exp: seconds(-9) })).toBe(200)
    expect(await statusOf({ exp: seconds(-10) })).toBe(401)
    expect(refusal()).toBe("jwt-expired")
    expect(await statusOf({ nbf: seconds(10) })).toBe(200)
    expect(await statusOf({ nbf: seconds(11) })).toBe(401)
    expect(refusal()).toBe("jwt-claim-nbf")
  })

  it("is one of some audiences", async () => {
    const { get, provider } = await accepting()
    expect((await get(await provider.jwt({ aud: ["account", audience] }))).status).toBe(200)
  })

  it("is given under Bearer and not under Token", async () => {
    const { provider, send } = await accepting()
    expectProblem(await send("GET", path, { token: await provider.jwt() }), 401, "niet-aangemeld")
  })
})

describe("what only looks like a JWT of the provider", () => {
  it("without a signature, or signed with the public key as a secret, lets nobody in and asks for no key", async () => {
    const { get, provider, refusal } = await accepting()
    for (const jwt of [provider.unsigned(), await provider.confused()]) {
      expectProblem(await get(jwt), 401, "niet-aangemeld")
      expect(refusal()).toBe("jwt-algorithm")
    }
    expect(provider.asked).toEqual({ configuration: 0, keys: 0 })
  })

  it("signed by an algorithm that is not among those of the settings lets nobody in", async () => {
    const { get, provider, refusal } = await accepting({ algorithms: ["ES256"] })
    expectProblem(await get(await provider.jwt()), 401, "niet-aangemeld")
    expect(refusal()).toBe("jwt-algorithm")
  })

  it("signed by another key, under the kid of the provider's or one of its own, lets nobody in", async () => {
    const { get, provider, refusal } = await accepting()
    expectProblem(await get(await provider.jwt({}, await provider.strange(provider.kid()))), 401, "niet-aangemeld")
    expect(refusal()).toBe("jwt-signature")
    expectProblem(await get(await provider.jwt({}, await provider.strange())), 401, "niet-aangemeld")
    expect(refusal()).toBe("jwt-key")
  })

  it("changed after it was signed lets nobody in", async () => {
    const { get, provider, refusal } = await accepting()
    const [header, , signature] = (await provider.jwt()).split(".")
    const [, payload] = (await provider.jwt({ scope: "read erase" })).split(".")
    expectProblem(await get(`${header}.${payload}.${signature}`), 401, "niet-aangemeld")
    expect(refusal()).toBe("jwt-signature")
  })

  it.each(["a", "a.b", "a.b.c", "a.b.c.d.e", "eyJhbGciOiJSUzI1NiJ9..", "eyJhbGciOiJSUzI1NiJ9.e30.", "..", "{}", token])(
    "%s lets nobody in",
    async (value) => {
      const { get, provider, refusal } = await accepting()
      expectProblem(await get(value), 401, "niet-aangemeld")
      expect(refusal()).toMatch(/^jwt-(?:malformed|algorithm|signature|key)$/u)
      expect(provider.asked.keys).toBeLessThanOrEqual(1)
    }
  )
})

describe("what comes out", () => {
  it("holds nothing of a JWT, whether it was let in or not", async () => {
    const { get, lines, provider } = await accepting()
    const jwts = [
      await provider.jwt(),
      await provider.jwt({ aud: "elders", sub: "markeernaam" }),
      await provider.jwt({ exp: seconds(-3600) }),
      await provider.jwt({ sub: "999990019" }),
      await provider.jwt({}, await provider.strange(provider.kid())),
      provider.unsigned(),
      await provider.confused()
    ]
    const texts = await Promise.all(jwts.map(async (jwt) => {
      const { headers, text } = await get(jwt)
      return `${text}${JSON.stringify([...headers])}`
    }))
    provider.answer("broken")
    later(600)
    texts.push((await get(await provider.jwt())).text)
    const everything = [...lines, ...texts].join("\n")
    expect(lines.length).toBeGreaterThanOrEqual(jwts.length + 2)
    for (const part of jwts.flatMap((jwt) => jwt.split(".").filter((one) => one !== ""))) {
      expect(everything).not.toContain(part)
    }
    for (const mark of ["markeernaam", "999990019", "medewerker-7", "eyJ"]) expect(everything).not.toContain(mark)
  })
})
