import { newTokenSecret, tokenDigest } from "@betrokkene/adapters/system"
import {
  type AccessScope,
  AccessTokens,
  createAccessToken,
  Medewerker,
  RegisterUnavailable,
  revokeAccessToken,
  type TokenValidity
} from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { AppOptions } from "../src/app.ts"
import { klantcontact } from "./examples.ts"
import { expectProblem, type TestApp, testApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import { registerWithTokens } from "./register-with-tokens.ts"

const path = "/api/v1/klantcontacten"
const naam = Schema.decodeSync(Medewerker)("koppeling-zaaksysteem")
const start = Date.parse("2026-11-23T08:00:00Z")

// Time stands still unless a test moves it, and everything else goes on.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: start })
})
afterEach(() => {
  vi.useRealTimers()
})

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000)

const make = async (
  { runtime }: TestApp,
  scopes: ReadonlyArray<AccessScope> = ["read"],
  geldigheid?: TokenValidity,
  name = naam
) => {
  const secret = newTokenSecret()
  await runtime.runPromise(
    createAccessToken({ naam: name, gemaaktDoor: naam, digest: tokenDigest(secret), scopes }, geldigheid)
  )
  return secret
}

const revoke = ({ runtime }: TestApp) => runtime.runPromise(revokeAccessToken(naam, naam))

const lastUse = async ({ runtime }: TestApp, secret: string) =>
  (await runtime.runPromise(AccessTokens.use((tokens) => tokens.zoek(tokenDigest(secret))))).pipe((found) =>
    found._tag === "Some" ? found.value.laatstGebruiktOp : undefined
  )

/** The register in memory with another port for its tokens. */
const withTokens = (
  other: (tokens: AccessTokens["Service"]) => Partial<AccessTokens["Service"]>,
  options: Partial<AppOptions> = {}
) => testApp(options, registerWithTokens(other))

const as = (authorization: string) => ({ token: null, headers: { Authorization: authorization } })

describe.each(registers)("a kept token, on %s", (_, register) => {
  it("lets its holder in, under both schemes, to do what its scopes say and in its name", async () => {
    const app = await register()
    const secret = await make(app, ["read", "write"])
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
    expect((await app.send("GET", path, as(`bearer ${secret}`))).status).toBe(200)
    expect((await app.send("POST", path, { ...as(`Token ${secret}`), json: klantcontact })).status).toBe(201)
    expectProblem(await app.send("GET", "/api/v1/bevindingen", as(`Token ${secret}`)), 403, "geen-recht")
    expect(app.lines.length).toBeGreaterThanOrEqual(4)
    for (const mark of [secret.slice(4, 20), tokenDigest(secret).slice(0, 16)]) {
      expect(app.lines.join("")).not.toContain(mark)
    }
  })

  it("that is not kept, or has another form, lets nobody in", async () => {
    const app = await register()
    const secret = await make(app)
    const wrong = [
      newTokenSecret(),
      secret.slice(0, -1),
      `${secret}A`,
      secret.toUpperCase(),
      secret.slice(4),
      "bbk_",
      "bbk_%00",
      `${secret.slice(0, -1)}=`
    ]
    for (const value of wrong) {
      for (const scheme of ["Token", "Bearer"]) {
        expectProblem(await app.send("GET", path, as(`${scheme} ${value}`)), 401, "niet-aangemeld")
      }
    }
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
  })

  it("lets nobody in from the moment at which it expires, also when it was remembered", async () => {
    const app = await register()
    const secret = await make(app, ["read"], { dagen: 1 })
    later(24 * 3600 - 1)
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
    later(1)
    expectProblem(await app.send("GET", path, as(`Token ${secret}`)), 401, "niet-aangemeld")
    expect(app.lines.at(-1)).toContain("\"refusal\":\"token-verlopen\"")
  })

  it("that is revoked lets nobody in five seconds later, and one of the same name does", async () => {
    const app = await register()
    const secret = await make(app)
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
    await revoke(app)
    const next = await make(app)
    later(5)
    expectProblem(await app.send("GET", path, as(`Token ${secret}`)), 401, "niet-aangemeld")
    expect(app.lines.at(-1)).toContain("\"refusal\":\"token-ingetrokken\"")
    expect((await app.send("GET", path, as(`Token ${next}`))).status).toBe(200)
  })

  it("has its last use kept", async () => {
    const app = await register()
    const secret = await make(app)
    expect(await lastUse(app, secret)).toBeUndefined()
    await app.send("GET", path, as(`Token ${secret}`))
    while (await lastUse(app, secret) === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await lastUse(app, secret)).toBe(new Date(start).toISOString())
  })
})

describe("the look-up of a token", () => {
  it("is done once for all requests of five seconds, those at the same moment too", async () => {
    let lookedUp = 0
    const app = withTokens((tokens) => ({
      zoek: (digest) =>
        Effect.andThen(
          Effect.sync(() => {
            lookedUp++
          }),
          Effect.andThen(Effect.yieldNow, tokens.zoek(digest))
        )
    }))
    const secret = await make(app)
    await Promise.all(Array.from({ length: 20 }, () => app.send("GET", path, as(`Token ${secret}`))))
    expect(lookedUp).toBe(1)
    later(4.999)
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
    expect(lookedUp).toBe(1)
    later(0.001)
    await app.send("GET", path, as(`Token ${secret}`))
    expect(lookedUp).toBe(2)
  })

  it("of what is not kept does not push out what is, however often it is tried", async () => {
    let lookedUp = 0
    const app = withTokens((tokens) => ({
      zoek: (digest) =>
        Effect.andThen(
          Effect.sync(() => {
            lookedUp++
          }),
          tokens.zoek(digest)
        )
    }))
    const secret = await make(app)
    await app.send("GET", path, as(`Token ${secret}`))
    for (let tried = 0; tried < 1100; tried++) {
      await app.app.request(`http://test.example.nl${path}`, {
        headers: { Authorization: `Token ${newTokenSecret()}` }
      })
    }
    expect(lookedUp).toBe(1101)
    await app.send("GET", path, as(`Token ${secret}`))
    expect(lookedUp).toBe(1101)
  })

  it("that fails lets nobody in, and is done again", async () => {
    let away = true
    const app = withTokens((tokens) => ({
      zoek: (digest) => away ? Effect.fail(new RegisterUnavailable({ reden: "08006" })) : tokens.zoek(digest)
    }))
    const secret = await make(app)
    expectProblem(await app.send("GET", path, as(`Token ${secret}`)), 503, "register-onbereikbaar")
    away = false
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
  })

  it("that takes longer than a request may lets nobody in, and is done again", async () => {
    let hangs = true
    const app = withTokens((tokens) => ({ zoek: (digest) => hangs ? Effect.never : tokens.zoek(digest) }), {
      requestTimeout: 20
    })
    const secret = await make(app)
    expectProblem(await app.send("GET", path, as(`Token ${secret}`)), 503, "te-lang-bezig")
    hangs = false
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
  })

  it("is not needed for the token of the settings", async () => {
    const app = withTokens(() => ({ zoek: () => Effect.fail(new RegisterUnavailable({ reden: "08006" })) }))
    expect((await app.send("GET", path)).status).toBe(200)
  })
})

describe("the last use of a token", () => {
  const counting = (keep: (kept: number) => Effect.Effect<void, RegisterUnavailable>) => {
    let kept = 0
    const app = withTokens((tokens) => ({
      noteUse: (digest, op) => Effect.andThen(Effect.suspend(() => keep(++kept)), tokens.noteUse(digest, op))
    }))
    return { app, kept: () => kept }
  }

  it("is kept once a minute, however many requests there are", async () => {
    const { app, kept } = counting(() => Effect.void)
    const secret = await make(app)
    const counts: Array<number> = []
    for (const seconds of [0, 0, 6, 53.999, 0.001, 0, 59.999, 0.001]) {
      later(seconds)
      await app.send("GET", path, as(`Token ${secret}`))
      counts.push(kept())
    }
    expect(counts).toEqual([1, 1, 1, 1, 2, 2, 2, 3])
  })

  it("does not hold up or refuse a request when it cannot be kept, and is tried again", async () => {
    const { app, kept } = counting((tried) =>
      tried === 1 ? Effect.fail(new RegisterUnavailable({ reden: "57P01" })) : Effect.never
    )
    const secret = await make(app)
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
    expect(app.lines.map((line) => JSON.parse(line).message)).toContain("last use of a token not kept")
    later(5)
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
    expect(kept()).toBe(2)
  })

  it("that takes longer than a request may is given up, and nothing else is", async () => {
    const app = withTokens(() => ({ noteUse: () => Effect.never }), { requestTimeout: 20 })
    const secret = await make(app)
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
    while (!app.lines.some((line) => line.includes("last use of a token not kept"))) {
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect((await app.send("GET", path, as(`Token ${secret}`))).status).toBe(200)
  })
})
