import { newTokenSecret } from "@betrokkene/adapters/system"
import { type AccessToken, AccessTokens, type Medewerker, revokeAccessToken } from "@betrokkene/domain"
import { Deferred, Effect, type Layer } from "effect"
import fc from "fast-check"
import { describe, expect, it, onTestFinished, vi } from "vitest"
import type { OidcProvider } from "../src/access/oidc-provider.ts"
import type { Ports } from "../src/http/ports.ts"
import { lookedAtInParallel } from "../src/rate-limit/limit-sign-ins.ts"
import { makeQuota } from "../src/rate-limit/quota.ts"
import type { RateLimits } from "../src/rate-limit/rate-limits.ts"
import { remoteAddress } from "../src/rate-limit/remote-address.ts"
import { tokenWith } from "./caller-token.ts"
import { expectProblem, testApp, token } from "./harness.ts"
import { identityProvider } from "./identity-provider.ts"
import { registerWithTokens } from "./register-with-tokens.ts"

const path = "/api/v1/klantcontacten"

/** An app of which a caller may ask `requests` times a minute, on a clock that stands still until it is put forward. */
const limitedApp = (
  { oidc, ports, proxies = 0, refusedSignIns = 3, requests = 3 }: Partial<RateLimits> & {
    readonly oidc?: OidcProvider
    readonly ports?: Layer.Layer<Ports>
  } = {}
) => {
  const clock = { now: 5_000_000 }
  const register = testApp({
    waysIn: { apiToken: { token, naam: "test" as Medewerker }, ...(oidc === undefined ? {} : { oidc }) },
    rateLimits: { requests, refusedSignIns, window: 60, proxies, now: () => clock.now }
  }, ports)
  const { app, lines, send } = register
  /** As `send`, from this address. */
  const from = async (remote: string, given: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await app.request(path, { headers: { Authorization: `Token ${given}`, ...headers } }, {
      incoming: { rawHeaders: [], socket: { remoteAddress: remote } }
    })
    return answer.status
  }
  return { clock, from, lines, register, send }
}

const headersOf = ({ headers }: { readonly headers: Headers }) =>
  ["RateLimit-Policy", "RateLimit", "Retry-After"].map((name) => headers.get(name))

describe("the quota of a caller", () => {
  it("is told on every answer, good and bad, and is whole again when its time is over", async () => {
    const { clock, send } = limitedApp()
    expect(headersOf(await send("GET", path))).toEqual([`"default";q=3;w=60`, `"default";r=2;t=60`, null])
    clock.now += 20_500
    expect(headersOf(await send("POST", path, { json: {} }))).toEqual([
      `"default";q=3;w=60`,
      `"default";r=1;t=40`,
      null
    ])
    expect(headersOf(await send("GET", `${path}/no-id`))).toEqual([`"default";q=3;w=60`, `"default";r=0;t=40`, null])
    const refused = await send("GET", path)
    expectProblem(refused, 429, "te-veel-verzoeken")
    expect(headersOf(refused)).toEqual([`"default";q=3;w=60`, `"default";r=0;t=40`, "40"])
    clock.now += 39_499
    expectProblem(await send("GET", path), 429, "te-veel-verzoeken")
    clock.now += 1
    expect(headersOf(await send("GET", path))).toEqual([`"default";q=3;w=60`, `"default";r=2;t=60`, null])
  })

  it("does nothing of what it refuses", async () => {
    const { clock, send } = limitedApp({ requests: 1 })
    await send("GET", path)
    expectProblem(
      await send("POST", path, { json: { kanaal: "balie", onderwerp: "Verhuizing" } }),
      429,
      "te-veel-verzoeken"
    )
    clock.now += 60_000
    expect((await send("GET", path)).json.results).toEqual([])
  })

  it("says in the log once that it was exceeded, and not by whom", async () => {
    const { clock, lines, send } = limitedApp()
    const told = () =>
      lines.filter((line) => line.includes("\"level\":\"warn\"")).map((line) => JSON.parse(line) as object)
    for (let count = 0; count < 10; count++) await send("GET", path)
    expect(told()).toEqual([{
      time: expect.any(String),
      level: "warn",
      message: "too many requests",
      requestId: expect.any(String)
    }])
    clock.now += 60_000
    for (let count = 0; count < 10; count++) await send("GET", path)
    expect(told()).toHaveLength(2)
    expect(lines.filter((line) => line.includes("\"status\":429") && !line.includes("\"level\":\"debug\""))).toEqual([])
  })

  it("is each his own", async () => {
    const { register, send } = limitedApp({ requests: 1 })
    const another = await tokenWith(register, ["read"])
    for (const given of [token, another]) expect((await send("GET", path, { token: given })).status).toBe(200)
    for (const given of [token, another]) {
      expectProblem(await send("GET", path, { token: given }), 429, "te-veel-verzoeken")
    }
  })

  it("does not hold for who asks how it goes, or reads the documentation", async () => {
    const { send } = limitedApp({ requests: 1 })
    for (const open of ["/health/live", "/health/ready", "/api/v1/openapi.json"]) {
      for (let count = 0; count < 3; count++) {
        expect((await send("GET", open, { token: null })).headers.has("RateLimit")).toBe(false)
      }
    }
  })

  it("is for nobody where it is 0", async () => {
    const { from } = limitedApp({ requests: 0, refusedSignIns: 0 })
    for (let count = 0; count < 10; count++) {
      expect([await from("192.0.2.1", "wrong"), await from("192.0.2.1", token)]).toEqual([401, 200])
    }
  })
})

describe("an address of which too many are not let in", () => {
  it("is told on a refusal how many more there may be, and then that there were too many", async () => {
    const { clock, send } = limitedApp()
    for (const left of [2, 1, 0]) {
      const refused = await send("GET", path, { token: "wrong" })
      expectProblem(refused, 401, "niet-aangemeld")
      expect(headersOf(refused)).toEqual([`"aanmelden";q=3;w=60`, `"aanmelden";r=${left};t=60`, null])
    }
    const refused = await send("GET", path, { token: null })
    expectProblem(refused, 429, "te-veel-verzoeken")
    expect(headersOf(refused)).toEqual([`"aanmelden";q=3;w=60`, `"aanmelden";r=0;t=60`, "60"])
    clock.now += 60_000
    expectProblem(await send("GET", path, { token: null }), 401, "niet-aangemeld")
  })

  // Kills: a look at the number of refusals before the credentials.
  it("still lets in everybody with good credentials, used before or not, and no other address suffers", async () => {
    const provider = await identityProvider()
    const { from, register, send } = limitedApp({ requests: 100, oidc: provider.settings() })
    const bearer = (jwt: string) => send("GET", path, { token: null, headers: { Authorization: `Bearer ${jwt}` } })
    const expiring = await provider.jwt()
    expect((await bearer(expiring)).status).toBe(200)
    for (const status of [401, 401, 401, 429, 429]) {
      expect((await send("GET", path, { token: null })).status).toBe(status)
    }
    const renewed = await provider.jwt({ exp: Math.floor(Date.now() / 1000) + 301 })
    for (const jwt of [expiring, renewed]) expect((await bearer(jwt)).status).toBe(200)
    const unused = await tokenWith(register, ["read"])
    for (const given of [unused, token, unused]) expect((await send("GET", path, { token: given })).status).toBe(200)
    expect((await send("GET", path, { token: "wrong" })).status).toBe(429)
    expect(await from("192.0.2.2", "wrong")).toBe(401)
  })

  it("is refused the credentials that were good before and are no more", async () => {
    const { register, send } = limitedApp({ requests: 100 })
    const secret = await tokenWith(register, ["read"])
    expect((await send("GET", path, { token: secret })).status).toBe(200)
    for (const status of [401, 401, 401, 429]) expect((await send("GET", path, { token: "wrong" })).status).toBe(status)
    const [{ naam }] = (await register.runtime.runPromise(AccessTokens.use(({ all }) => all))) as [AccessToken]
    await register.runtime.runPromise(revokeAccessToken(naam, naam))
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 6_000 })
    onTestFinished(() => void vi.useRealTimers())
    expect((await send("GET", path, { token: secret })).status).toBe(429)
  })

  // Kills: any number of queries for tokens that nobody has.
  it("cannot make the register look for more tokens in parallel than its limit and a few, and good ones get their turn", async () => {
    const lookedFor = { now: 0, most: 0 }
    const gate = Effect.runSync(Deferred.make<void>())
    const slow = (tokens: AccessTokens["Service"]): Partial<AccessTokens["Service"]> => ({
      zoek: (digest) =>
        Effect.suspend(() => {
          lookedFor.now++
          lookedFor.most = Math.max(lookedFor.most, lookedFor.now)
          return Effect.ensuring(
            Effect.andThen(Deferred.await(gate), tokens.zoek(digest)),
            Effect.sync(() => lookedFor.now--)
          )
        })
    })
    const { register, send } = limitedApp({ requests: 1_000, ports: registerWithTokens(slow) })
    const good = await tokenWith(register, ["read"])
    const strange = Array.from({ length: 200 }, () => send("GET", path, { token: newTokenSecret() }))
    const innocent = send("GET", path, { token: good })
    await vi.waitFor(() => expect(lookedFor.now).toBe(3 + lookedAtInParallel))
    await Effect.runPromise(Deferred.succeed(gate, undefined))
    expect((await innocent).status).toBe(200)
    const statuses = (await Promise.all(strange)).map(({ status }) => status)
    expect([401, 429].map((status) => statuses.filter((one) => one === status).length)).toEqual([3, 197])
    expect(lookedFor.most).toBe(3 + lookedAtInParallel)
  })

  it("is that which the proxies in front tell, and not what somebody wrote before them", async () => {
    const { from } = limitedApp({ proxies: 1 })
    const through = (forwarded: string) => from("10.0.0.1", "wrong", { "X-Forwarded-For": forwarded })
    for (const status of [401, 401, 401, 429]) expect(await through(`198.51.100.${status}, 192.0.2.1`)).toBe(status)
    expect(await through("192.0.2.1, 192.0.2.2")).toBe(401)
    for (const status of [401, 401, 401, 429]) expect(await through("no address")).toBe(status)
  })

  it.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::1", true],
    ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
    ["2001:db8::1", "2001:db8:0:0:ffff::1", true],
    ["2001:DB8::1", "2001:db8::2", true],
    ["::1", "::2", true],
    ["::ffff:192.0.2.1", "192.0.2.1", true],
    ["192.0.2.1", "192.0.2.2", false]
  ])("%s and %s are one: %s", (one, other, same) => {
    const [first, second] = [one, other].map((remote) =>
      remoteAddress(0)({ env: { incoming: { socket: { remoteAddress: remote } } } } as never)
    )
    expect(first === second).toBe(same)
  })

  it("is not written down", async () => {
    const { from, lines } = limitedApp()
    for (let count = 0; count < 6; count++) await from("192.0.2.77", "wrong")
    expect(lines.join("")).toContain("too many sign-ins refused")
    expect(lines.join("")).not.toContain("192.0.2.77")
  })
})

describe("a quota", () => {
  const policy = { name: "default", requests: 5, window: 10 }

  it("gives each in a window what there is and no more, whatever others take", () => {
    const moment = fc.record({ who: fc.constantFrom("a", "b", "c"), later: fc.nat({ max: 4_000 }) })
    fc.assert(fc.property(fc.array(moment, { maxLength: 80 }), (moments) => {
      let now = 0
      const { look, take } = makeQuota(policy, () => now)
      const taken = new Map<string, number>()
      let began = -Infinity
      for (const { later, who } of moments) {
        now += later
        if (now >= began + 10_000) {
          taken.clear()
          began = now
        }
        const count = (taken.get(who) ?? 0) + 1
        taken.set(who, count)
        const expected = {
          remaining: Math.max(0, 5 - count),
          seconds: Math.ceil((began + 10_000 - now) / 1000),
          exceeded: Math.max(0, count - 5)
        }
        expect(take(who)).toEqual(expected)
        expect(look(who)).toEqual(expected)
      }
    }))
  })

  it("remembers no more than so many, and forgets who came first", () => {
    const { look, take } = makeQuota(policy, () => 0)
    for (let who = 0; who < 50_000; who++) take(String(who))
    take("0")
    expect(look("0").remaining).toBe(3)
    take("one more")
    expect([look("0").remaining, look("1").remaining, look("one more").remaining]).toEqual([5, 4, 4])
  })
})
