import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { makeQuota } from "../src/rate-limit/quota.ts"
import { remoteAddress } from "../src/rate-limit/remote-address.ts"
import { tokenWith } from "./caller-token.ts"
import { expectProblem, testApp, token } from "./harness.ts"

const path = "/api/v1/klantcontacten"

/** An app of which a caller may ask `requests` times a minute, on a clock that stands still until it is put forward. */
const limitedApp = ({ proxies = 0, refusedSignIns = 3, requests = 3 } = {}) => {
  const clock = { now: 5_000_000 }
  const register = testApp({ rateLimits: { requests, refusedSignIns, window: 60, proxies, now: () => clock.now } })
  const { app, lines, send } = register
  /** As `send`, from this address. */
  const from = async (remote: string, given: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await app.request(path, { headers: { Authorization: `Token ${given}`, ...headers } }, {
      incoming: { socket: { remoteAddress: remote } }
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
  it("is told on a refusal how many more there may be, and then not listened to, until its time is over", async () => {
    const { clock, send } = limitedApp()
    for (const left of [2, 1, 0]) {
      const refused = await send("GET", path, { token: "wrong" })
      expectProblem(refused, 401, "niet-aangemeld")
      expect(headersOf(refused)).toEqual([`"aanmelden";q=3;w=60`, `"aanmelden";r=${left};t=60`, null])
    }
    const refused = await send("GET", path, { token: null })
    expectProblem(refused, 429, "te-veel-verzoeken")
    expect(headersOf(refused)).toEqual([`"aanmelden";q=3;w=60`, `"aanmelden";r=0;t=60`, "60"])
    // Nor to the right one: else it could still be found by trying.
    expectProblem(await send("GET", path), 429, "te-veel-verzoeken")
    clock.now += 60_000
    expect((await send("GET", path)).status).toBe(200)
  })

  it("still lets in who was let in before, and no other address suffers", async () => {
    const { from } = limitedApp({ requests: 100 })
    expect(await from("192.0.2.1", token)).toBe(200)
    for (const status of [401, 401, 401, 429]) expect(await from("192.0.2.1", "wrong")).toBe(status)
    expect(await from("192.0.2.1", token)).toBe(200)
    expect(await from("192.0.2.2", "wrong")).toBe(401)
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
