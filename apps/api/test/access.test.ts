import { newTokenSecret, tokenDigest } from "@betrokkene/adapters/system"
import { createAccessToken, Medewerker } from "@betrokkene/domain"
import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { accepting } from "./accepting-jwts.ts"
import { klantcontact } from "./examples.ts"
import { expectProblem, testApp, token } from "./harness.ts"

const path = "/api/v1/klantcontacten"
/** In the form of a token that is kept; it is not. */
const unkept = `bbk_${"Ab1-".repeat(11).slice(1)}`
const challenge = "Token realm=\"betrokkene\", Bearer realm=\"betrokkene\""

const as = (authorization: string) => ({ token: null, headers: { Authorization: authorization } })

describe("who is let in", () => {
  it.each([
    ["Token", "malformed", false],
    [token, "malformed", false],
    [`Basic ${token}`, "malformed", false],
    [`Basic Token ${token}`, "malformed", false],
    [`Token ${token} ${token}`, "malformed", false],
    [`Token ${token}, Bearer ${token}`, "malformed", false],
    [`Token "${token}"`, "token-unknown", false],
    [`Token ${token}2`, "token-unknown", false],
    [`Token ${token.slice(1)}`, "token-unknown", false],
    [`Token ${unkept}`, "token-unknown", false],
    ["Bearer", "malformed", true],
    [`Bearer ${token}2`, "jwt-not-accepted", true],
    [`Bearer ${unkept}`, "token-unknown", true],
    ["BEARER a.b.c", "jwt-not-accepted", true]
  ])("not by %s, and the log alone says why", async (authorization, refusal, isBearer) => {
    const { lines, send } = testApp()
    const received = await send("POST", path, { ...as(authorization), json: klantcontact })
    expectProblem(received, 401, "niet-aangemeld")
    expect(received.headers.get("WWW-Authenticate")).toBe(isBearer ? `${challenge}, error="invalid_token"` : challenge)
    expect(received.text).not.toContain(refusal)
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ message: "request", status: 401, refusal })
    for (const value of [token, unkept]) expect(lines.join("")).not.toContain(value.slice(1))
  })

  it.each(["Token", "Bearer", "bearer"])("by the token of the settings, as %s", async (scheme) => {
    const { send } = testApp()
    expect((await send("GET", path, as(`${scheme} ${token}`))).status).toBe(200)
  })

  it("stands in the log for every sign-in: the way in or the refusal, also of an operation, and not who it was", async () => {
    const { lines, runtime, send } = testApp()
    const secret = newTokenSecret()
    const naam = Schema.decodeSync(Medewerker)("balie-merk")
    await runtime.runPromise(
      createAccessToken({ naam, gemaaktDoor: naam, digest: tokenDigest(secret), scopes: ["read"] })
    )
    await send("GET", path)
    await send("GET", path, as(`Bearer ${secret}`))
    await send("POST", path, { ...as(`Bearer ${secret}`), json: klantcontact })
    await send("GET", path, as(`Token ${unkept}`))
    await send("GET", "/health/live")
    expect(
      lines.map((line) => JSON.parse(line)).map(({ refusal, signedInBy, status }) => [status, signedInBy, refusal])
    )
      .toEqual([
        [200, "instellingen", undefined],
        [200, "token", undefined],
        [403, "token", undefined],
        [401, undefined, "token-unknown"],
        [200, undefined, undefined]
      ])
    expect(lines.join()).not.toContain(naam)
  })

  it("by a JWT stands in the log as one, without its subject", async () => {
    const { get, lines, provider } = await accepting()
    expect((await get(await provider.jwt({ sub: "jan-merk", scope: "read" }))).status).toBe(200)
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ status: 200, signedInBy: "jwt" })
    expect(lines.join()).not.toContain("jan-merk")
  })

  it("not by nothing", async () => {
    const { lines, send } = testApp()
    const received = await send("GET", path, { token: null })
    expectProblem(received, 401, "niet-aangemeld")
    expect(received.headers.get("WWW-Authenticate")).toBe(challenge)
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ refusal: "missing" })
  })

  it("all answers that let nobody in are alike, so that nothing can be learned from them", async () => {
    const { send } = testApp()
    const texts = await Promise.all([`Token ${unkept}`, "Token x", "Basic x", "Token"].map(async (authorization) => {
      const { json: { instance: _, ...json } } = await send("GET", path, as(authorization))
      return JSON.stringify(json)
    }))
    expect(new Set(texts).size).toBe(1)
  })

  it("without a token of the settings: nobody by it, whatever it is", async () => {
    const { send } = testApp({ waysIn: {} })
    for (const value of [token, "undefined", "null"]) {
      expectProblem(await send("GET", path, as(`Token ${value}`)), 401, "niet-aangemeld")
    }
  })
})
