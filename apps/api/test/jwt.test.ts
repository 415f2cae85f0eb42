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

/** Far in the future, and a moment that a calendar has. */
const seconds2036 = 2_082_758_400

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
    [{ exp: 10 ** 300 }, "jwt-claim-exp"],
    [{ exp: Number.MAX_SAFE_INTEGER }, "jwt-claim-exp"],
    [{ exp: seconds2036 }, "jwt-lifetime"],
    [{ exp: null }, "jwt-claim-exp"],
    [{ exp: -1 }, "jwt-claim-exp"],
    [{ iat: undefined }, "jwt-claim-iat"],
    [{ iat: "gisteren" }, "jwt-claim-iat"],
    [{ iat: -1 }, "jwt-claim-iat"],
    [{ events: {} }, "jwt-type"],
    [{ events: null }, "jwt-type"],
    [{ nonce: "n" }, "jwt-type"],
    [{ nonce: "" }, "jwt-type"],
    [{ at_hash: "a" }, "jwt-type"],
    [{ c_hash: "c" }, "jwt-type"],
    [{ s_hash: "s" }, "jwt-type"],
    [{ typ: "ID" }, "jwt-type"],
    [{ typ: "Refresh" }, "jwt-type"],
    [{ typ: "Logout" }, "jwt-type"],
    [{ typ: 7 }, "jwt-type"],
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

  it("may be valid for two hours, and was not made in the future", async () => {
    const { get, provider, refusal } = await accepting()
    const statusOf = async (claims: Readonly<Record<string, unknown>>) => (await get(await provider.jwt(claims))).status
    expect(await statusOf({ exp: seconds(7200) })).toBe(200)
    expect(await statusOf({ exp: seconds(7201) })).toBe(401)
    expect(refusal()).toBe("jwt-lifetime")
    expect(await statusOf({ iat: seconds(-7000), exp: seconds(200) })).toBe(200)
    expect(await statusOf({ iat: seconds(-7001), exp: seconds(200) })).toBe(401)
    expect(await statusOf({ iat: seconds(10) })).toBe(200)
    expect(await statusOf({ iat: seconds(11) })).toBe(401)
    expect(refusal()).toBe("jwt-claim-iat")
  })

  it.each([
    ["at+jwt", ["at+jwt"], 200],
    ["AT+JWT", ["at+jwt"], 200],
    ["application/at+jwt", ["at+jwt"], 200],
    ["JWT", ["at+jwt"], 401],
    ["JWT", ["at+jwt", "jwt"], 200],
    ["at+jwt", ["jwt"], 401],
    [undefined, ["at+jwt", "jwt"], 401],
    ["", ["at+jwt", "jwt"], 401],
    ["logout+jwt", ["at+jwt", "jwt"], 401],
    ["dpop+jwt", ["at+jwt", "jwt"], 401],
    ["application/jwt", ["at+jwt", "jwt"], 200]
  ])("of type %s where %j are accepted: %i", async (typ, tokenTypes, status) => {
    const { get, provider, refusal } = await accepting({ tokenTypes })
    expect((await get(await provider.typed(typ))).status).toBe(status)
    if (status === 401) {
      expect(refusal()).toBe("jwt-type")
      expect(provider.asked).toEqual({ configuration: 0, keys: 0 })
    }
  })

  // As Keycloak writes it.
  it("may say of itself that it is for a bearer", async () => {
    const { get, provider } = await accepting({ tokenTypes: ["jwt"] })
    expect((await get(await provider.typed("JWT", { typ: "Bearer" }))).status).toBe(200)
    expect((await get(await provider.typed("JWT", { typ: "ID" }))).status).toBe(401)
  })

  it.each([
    [{ acr: ["hoog", "substantieel"] }, { acr: "substantieel" }, undefined],
    [{ acr: ["hoog"] }, { acr: "substantieel" }, "jwt-claim-acr"],
    [{ acr: ["hoog"] }, {}, "jwt-claim-acr"],
    [{ acr: ["hoog"] }, { acr: ["hoog"] }, "jwt-claim-acr"],
    [{ amr: ["mfa", "hwk"] }, { amr: ["pwd", "hwk", "mfa"] }, undefined],
    [{ amr: ["mfa", "hwk"] }, { amr: ["mfa"] }, "jwt-claim-amr"],
    [{ amr: ["mfa"] }, { amr: "mfa" }, "jwt-claim-amr"],
    [{ amr: ["mfa"] }, {}, "jwt-claim-amr"],
    [{}, { acr: "laag", amr: ["pwd"] }, undefined]
  ])("by the demands %j on a login %j: %s", async (demands, claims, refused) => {
    const { get, provider, refusal } = await accepting(demands)
    expect((await get(await provider.jwt(claims))).status).toBe(refused === undefined ? 200 : 401)
    expect(refusal()).toBe(refused)
  })

  it.each([
    [{ sub: undefined }, "jwt-sub"],
    [{ sub: "" }, "jwt-sub"],
    [{ sub: 7 }, "jwt-sub"],
    [{ sub: ["een"] }, "jwt-sub"],
    [{ sub: "9999.90.019" }, "jwt-sub"],
    [{ name: "９９９９９００１９" }, "jwt-name"],
    [{ name: 7 }, "jwt-name"],
    [{ name: "api-token" }, "jwt-name"],
    [{ name: "Onbekend" }, "jwt-name"],
    [{ name: "reconciliatie op host, proces 1" }, "jwt-name"]
  ])("whose name stands in another claim, and that says %j, lets nobody in: %s", async (claims, reason) => {
    const { get, provider, refusal } = await accepting({ nameClaim: "name" })
    expect((await get(await provider.jwt({ name: "balie" }))).status).toBe(200)
    expectProblem(await get(await provider.jwt({ name: "balie", ...claims })), 401, "niet-aangemeld")
    expect(refusal()).toBe(reason)
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
      expect(refusal()).toMatch(/^jwt-(?:malformed|algorithm|signature|key|type)$/u)
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
