import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { Readiness, RegisterUnavailable } from "@betrokkene/domain"
import { Effect, Layer } from "effect"
import { hash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { klantcontact, noId } from "./examples.ts"
import { expectProblem, testApp } from "./harness.ts"

describe("what stands on every answer", () => {
  it.each(
    [
      ["GET", "/api/v1/klantcontacten", {}, 200],
      ["GET", "/api/v1/klantcontacten", { token: null }, 401],
      ["GET", `/api/v1/klantcontacten/${noId}`, {}, 404],
      ["POST", "/api/v1/klantcontacten", { json: {} }, 400],
      ["PUT", "/api/v1/klantcontacten", {}, 405],
      ["GET", "/nergens", {}, 404],
      ["GET", "/health/live", {}, 200],
      ["GET", "/api/v1/openapi.json", {}, 200]
    ] as const
  )("%s %s %j", async (method, path, sending, status) => {
    const { headers, status: answered } = await testApp().send(method, path, sending)
    expect(answered).toBe(status)
    expect(headers.get("Content-Type")).toMatch(/^application\/(?:problem\+)?json/u)
    expect(headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/u)
    expect(headers.get("Access-Control-Allow-Origin")).toBe(path.endsWith("openapi.json") ? "*" : null)
  })

  // Kills: an id of the caller that is told apart from others by its form.
  it("the request id is our own, whatever the caller gives", async () => {
    const { lines, send } = testApp()
    const ids = await Promise.all(
      [
        "019ab0c4-5d1e-7f3a-8b2c-000000000001",
        "01JDC8Z5M3Q9W8X7Y6V5T4S3R2",
        "JANBAKKER00000000999990019",
        "4bf92f3577b34da6a3ce929d0e0e4736",
        hash("md5", "999990019"),
        "00000000-0000-4000-8000-000999990019",
        "met spatie",
        "{\"a\":1}"
      ].map(async (given) => {
        const { headers } = await send("GET", "/health/live", { headers: { "X-Request-Id": given } })
        const id = headers.get("X-Request-Id") ?? ""
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
        expect(id).not.toBe(given)
        for (const text of [lines.join(""), JSON.stringify([...headers])]) expect(text).not.toContain(given)
        return id
      })
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(lines.map((line) => JSON.parse(line).requestId).toSorted()).toEqual(ids.toSorted())
  })
})

describe("the token", () => {
  it.each([null, "wrong", "", "a-token-for-tests-onl", "a-token-for-tests-only2"])(
    "%j is refused, before the body is read",
    async (token) => {
      const received = await testApp().send("POST", "/api/v1/klantcontacten", { token, raw: "geen json" })
      expectProblem(received, 401, "niet-aangemeld")
      expect(received.headers.get("WWW-Authenticate")).toBe("Token realm=\"betrokkene\", Bearer realm=\"betrokkene\"")
    }
  )

  it.each(["Bearer a-token-for-tests-only2", "a-token-for-tests-only", "Token", "Basic Token a-token-for-tests-only"])(
    "%s is refused",
    async (authorization) => {
      expectProblem(
        await testApp().send("GET", "/api/v1/klantcontacten", { headers: { Authorization: authorization } }),
        401,
        "niet-aangemeld"
      )
    }
  )

  it.each(["token", "TOKEN"])("its scheme is %s too", async (scheme) => {
    const headers = { Authorization: `${scheme} a-token-for-tests-only` }
    expect((await testApp().send("GET", "/api/v1/klantcontacten", { headers })).status).toBe(200)
  })

  it("is needed for what is not there too, and not for documentation and health", async () => {
    const { send } = testApp()
    expect((await send("GET", "/api/v1/nergens", { token: null })).status).toBe(401)
    for (
      const path of ["/", "/api/v1/openapi.json", "/docs", "/docs/swagger-ui.css", "/health/live", "/health/ready"]
    ) {
      expect((await send("GET", path, { token: null })).status, path).toBe(200)
    }
  })
})

describe("paths and methods", () => {
  it.each([
    "/api/v1/nergens",
    "/api/v1",
    "/api/v2/klantcontacten",
    "/api/v1/klantcontacten/",
    "/.git/HEAD",
    "/docs/.git/HEAD",
    "/.well-known/",
    `/api/v1/betrokkenen/${noId}/nergens`
  ])("%s is not there", async (path) => {
    expectProblem(await testApp().send("GET", path), 404, "niet-gevonden")
  })

  it.each([
    ["DELETE", "/api/v1/klantcontacten", "GET, HEAD, POST"],
    ["POST", `/api/v1/partijen/${noId}`, "GET, HEAD, PUT, PATCH, DELETE"],
    ["GET", "/api/v1/registraties", "POST"],
    ["GET", "/api/v1/partijen/zoek", "POST"],
    ["DELETE", "/api/v1/betrokkenen/zoek", "POST"],
    ["OPTIONS", "/api/v1/partijen", "GET, HEAD, POST"],
    ["GET", `/api/v1/betrokkenen/${noId}/partij`, "PUT, DELETE"],
    ["PUT", `/api/v1/betrokkenen/${noId}/contactgegevens`, "GET, HEAD"],
    ["POST", "/api/v1/openapi.json", "GET, HEAD"],
    ["DELETE", "/health/live", "GET, HEAD"],
    ["POST", "/health/ready", "GET, HEAD"],
    ["POST", "/", "GET, HEAD"],
    ["POST", "/docs", "GET, HEAD"],
    ["PUT", "/docs/start.js", "GET, HEAD"]
  ])("%s %s is not allowed", async (method, path, allow) => {
    const received = await testApp().send(method, path)
    expectProblem(received, 405, "methode-niet-toegestaan")
    expect(received.headers.get("Allow")).toBe(allow)
  })

  it("HEAD answers as GET without the body", async () => {
    const { status, text } = await testApp().send("HEAD", "/api/v1/klantcontacten")
    expect([status, text]).toEqual([200, ""])
  })

  it("urls are on the Host of the request, or on BASE_URL", async () => {
    const post = async (options: { baseUrl?: string }) =>
      (await testApp(options).send("POST", "http://een.example.nl:8080/api/v1/klantcontacten", { json: klantcontact }))
        .headers.get("Location")
    expect(await post({})).toMatch(/^http:\/\/een\.example\.nl:8080\/api\/v1\/klantcontacten\//u)
    expect(await post({ baseUrl: "https://twee.example.nl/register" })).toMatch(
      /^https:\/\/twee\.example\.nl\/register\/api\/v1\/klantcontacten\//u
    )
  })
})

describe("health and documentation", () => {
  it("is ready while the register is, and not while it is away, read-only, or the program closes", async () => {
    let away = false
    let closing = false
    let writable = true
    const orAway = <A>(value: () => A) =>
      Effect.suspend(() => away ? Effect.fail(new RegisterUnavailable({ reden: "08006" })) : Effect.succeed(value()))
    const readiness = Layer.succeed(Readiness, {
      check: Effect.andThen(
        orAway(() => undefined),
        Effect.suspend(() => writable ? Effect.void : Effect.fail(new RegisterUnavailable({ reden: "alleen-lezen" })))
      ),
      stand: orAway(() => ({
        storage: "postgres" as const,
        applied: ["0001-een"],
        missing: [],
        later: [],
        retired: false,
        writable
      }))
    })
    const { send } = testApp({ closing: () => closing }, Layer.fresh(Layer.mergeAll(memory, system, readiness)))
    const health = async () => {
      const { json, status } = await send("GET", "/health", { token: null })
      return [status, json]
    }
    const versie = expect.stringMatching(/^1\.[0-9]+\.[0-9]+$/u)
    expect(await health()).toEqual([200, {
      status: "ok",
      versie,
      opslag: "postgres",
      migraties: { uitgevoerd: 1, ontbrekend: [], later: [] }
    }])
    expect((await send("GET", "/health/ready")).json).toEqual({ status: "ok" })
    away = true
    const received = await send("GET", "/health/ready")
    expectProblem(received, 503, "register-onbereikbaar")
    expect(received.headers.get("Retry-After")).toMatch(/^[0-9]+$/u)
    expect(await health()).toEqual([503, { status: "register-onbereikbaar", versie, opslag: null, migraties: null }])
    expect((await send("GET", "/health/live")).status).toBe(200)
    away = false
    expect((await send("GET", "/health/ready")).status).toBe(200)
    writable = false
    const readOnly = await send("GET", "/health/ready")
    expectProblem(readOnly, 503, "register-alleen-lezen")
    expect(readOnly.headers.get("Retry-After")).toMatch(/^[0-9]+$/u)
    expect(await health()).toMatchObject([503, { status: "register-alleen-lezen" }])
    writable = true
    closing = true
    expectProblem(await send("GET", "/health/ready"), 503, "wordt-afgesloten")
    expect(await health()).toMatchObject([503, { status: "wordt-afgesloten" }])
    expect((await send("GET", "/health/live")).headers.get("Connection")).toBe("close")
  })

  it("are found from the root: by programs as addresses, by who asks for a page as one", async () => {
    const root = async (options: Parameters<typeof testApp>[0], accept?: string) =>
      testApp(options).send("GET", "/", {
        token: null,
        ...(accept === undefined ? {} : { headers: { Accept: accept } })
      })
    const base = "https://een.example.nl/register"
    const native = { url: `${base}/api/v1`, openapi: `${base}/api/v1/openapi.json` }
    const contract = {
      url: `${base}/klantinteracties/api/v1`,
      openapi: `${base}/klantinteracties/api/v1/openapi.json`
    }
    const both = { baseUrl: base, faces: ["native", "klantinteracties"] } as const
    const { headers, json } = await root(both)
    expect(json).toEqual({ docs: `${base}/docs`, apis: [native, contract] })
    expect(headers.get("Vary")).toBe("Accept")
    for (const { openapi } of json.apis) {
      const { pathname } = new URL(openapi)
      const described = await testApp(both).send("GET", pathname.replace("/register", ""), { token: null })
      expect(described.json.openapi, openapi).toMatch(/^3\./u)
    }
    const page = await root(both, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
    expect([page.status, page.headers.get("Location"), page.headers.get("Vary")]).toEqual([
      302,
      `${base}/docs`,
      "Accept"
    ])
    // Of a face without documentation there is no page to go to.
    const alone = await root({ baseUrl: base, faces: ["klantinteracties"] }, "text/html")
    expect([alone.status, alone.json]).toEqual([200, { docs: null, apis: [contract] }])
  })

  it("shows the document with nothing from elsewhere", async () => {
    const { send } = testApp()
    const { headers, text } = await send("GET", "/docs")
    expect(headers.get("Content-Type")).toBe("text/html; charset=UTF-8")
    expect(headers.get("Content-Security-Policy")).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/u)
    expect(text).not.toMatch(/(?:https?:)?\/\//u)
    for (const [, path] of text.matchAll(/(?:src|href)="(docs\/[^"]+)"/gu)) {
      const file = await send("GET", `/${path}`)
      expect([file.status, file.text.length > 0]).toEqual([200, true])
    }
    expect((await send("GET", "/docs/start.js")).text).toContain("api/v1/openapi.json")
    expect((await send("GET", "/docs/../package.json")).status).toBe(404)
    expect((await send("GET", "/docs/package.json")).status).toBe(404)
  })
})
