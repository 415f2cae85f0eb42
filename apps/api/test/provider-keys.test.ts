import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { maximumAnswer } from "../src/access/fetch-bounded-json.ts"
import { accepting, path } from "./accepting-jwts.ts"
import { expectProblem, testApp, token } from "./harness.ts"
import { type Answering, identityProvider } from "./identity-provider.ts"

// Time stands still unless a test moves it, and everything else goes on.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T08:00:00Z") })
})
afterEach(() => {
  vi.useRealTimers()
})

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

describe("the keys of the provider", () => {
  it("are asked for once, however many JWTs there are", async () => {
    const { get, provider } = await accepting()
    const jwt = await provider.jwt()
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(jwt)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    later(599)
    expect((await get(await provider.jwt())).status).toBe(200)
    expect(provider.asked).toEqual({ configuration: 1, keys: 1 })
  })

  it("are where the settings say, without asking for a configuration", async () => {
    const provider = await identityProvider()
    const oidc = provider.settings({ jwksUrl: `${provider.issuer}/keys` })
    const { send } = testApp({ waysIn: { oidc } })
    expect(
      (await send("GET", path, { token: null, headers: { Authorization: `Bearer ${await provider.jwt()}` } })).status
    ).toBe(200)
    expect(provider.asked).toEqual({ configuration: 0, keys: 1 })
  })

  it("change: a new one is known within thirty seconds, and by the old one nobody is let in any more", async () => {
    const { get, provider, refusal } = await accepting()
    expect((await get(await provider.jwt())).status).toBe(200)
    const old = await provider.rotate()
    later(29)
    expectProblem(await get(await provider.jwt()), 401, "niet-aangemeld")
    expect(refusal()).toBe("jwt-key")
    later(1)
    expect((await get(await provider.jwt())).status).toBe(200)
    expectProblem(await get(await provider.jwt({}, old)), 401, "niet-aangemeld")
    expect(provider.asked.keys).toBe(2)
  })

  it("are not asked for again and again because of keys that do not exist", async () => {
    const { get, provider } = await accepting()
    const strange = await provider.strange()
    for (let tried = 0; tried < 20; tried++) await get(await provider.jwt({}, strange, `sleutel-${tried}`))
    expect(provider.asked).toEqual({ configuration: 1, keys: 1 })
  })

  it.each<Answering>(["broken", "no-json", "no-keys", "redirect", "silent", "endless"])(
    "cannot be had (%s): nobody is let in or refused, until they can",
    async (answer) => {
      const { get, lines, provider } = await accepting()
      provider.answer(answer)
      const jwt = await provider.jwt()
      const received = await get(jwt)
      expectProblem(received, 503, "aanmelding-onbereikbaar")
      expect(received.headers.get("Retry-After")).toMatch(/^[0-9]+$/u)
      expect(lines.map((line) => JSON.parse(line))).toContainEqual(
        expect.objectContaining({ level: "warn", message: "identity provider unreachable" })
      )
      provider.answer("well")
      later(5)
      expect((await get(jwt)).status).toBe(200)
    }
  )

  // Kills: a question for each caller who waits.
  it("are asked for once, however many wait for a provider that fails, and not again for five seconds", async () => {
    const { get, provider } = await accepting()
    provider.answer("broken")
    const jwt = await provider.jwt()
    const many = () => Promise.all(Array.from({ length: 20 }, async () => (await get(jwt)).status))
    expect(new Set(await many())).toEqual(new Set([503]))
    expect(provider.asked).toEqual({ configuration: 1, keys: 0 })
    provider.answer("slow")
    later(4)
    expect(new Set(await many())).toEqual(new Set([503]))
    expect(provider.asked).toEqual({ configuration: 1, keys: 0 })
    later(1)
    expect(new Set(await many())).toEqual(new Set([200]))
    expect(provider.asked).toEqual({ configuration: 2, keys: 1 })
  })

  it("are asked for once when they are old, however many wait", async () => {
    const { get, provider } = await accepting()
    expect((await get(await provider.jwt())).status).toBe(200)
    later(600)
    provider.answer("slow")
    const jwt = await provider.jwt()
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(jwt)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(provider.asked).toEqual({ configuration: 1, keys: 2 })
  })

  it("are read no further than their greatest size", async () => {
    const { get, lines, provider } = await accepting()
    provider.answer("endless")
    expectProblem(await get(await provider.jwt()), 503, "aanmelding-onbereikbaar")
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(expect.objectContaining({ reason: "too-large" }))
    // Beside what was read, some is on its way in the buffers of sockets.
    expect(provider.sent()).toBeLessThan(maximumAnswer + 16_777_216)
  })

  it("cannot be had because nobody listens", async () => {
    const { get, lines, provider } = await accepting()
    await provider.close()
    expectProblem(await get(await provider.jwt()), 503, "aanmelding-onbereikbaar")
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(expect.objectContaining({ reason: "ECONNREFUSED" }))
  })

  it("that are known are used for ten minutes while the provider is away, and no longer", async () => {
    const { get, provider } = await accepting()
    expect((await get(await provider.jwt())).status).toBe(200)
    await provider.close()
    later(599)
    expect((await get(await provider.jwt())).status).toBe(200)
    later(1)
    expectProblem(await get(await provider.jwt()), 503, "aanmelding-onbereikbaar")
  })

  it("are not those of a provider that calls itself by another name", async () => {
    const { get, lines, provider } = await accepting()
    provider.tellIssuer("https://elders.example.nl")
    expectProblem(await get(await provider.jwt()), 503, "aanmelding-onbereikbaar")
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(expect.objectContaining({ reason: "other-issuer" }))
    expect(provider.asked.keys).toBe(0)
  })

  it("do not matter to who comes in by another way", async () => {
    const provider = await identityProvider()
    await provider.close()
    const oidc = provider.settings()
    const { send } = testApp({ waysIn: { apiToken: { token, naam: "test" as never }, oidc } })
    expect((await send("GET", path)).status).toBe(200)
  })
})
