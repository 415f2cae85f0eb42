import { connect } from "node:net"
import { text } from "node:stream/consumers"
import { describe, expect, it } from "vitest"
import { routes } from "../src/native/routes/index.ts"
import { klantcontact, noId } from "./examples.ts"
import { expectProblem, testApp } from "./harness.ts"
import { startProgram } from "./program-process.ts"
import type { Received } from "./received.ts"

const origin = "https://aanvaller.example.nl"

/** Something of every kind that the API answers. */
const everyKind = [
  ["GET", "/api/v1/klantcontacten", {}],
  ["GET", "/api/v1/klantcontacten", { token: null }],
  ["POST", "/api/v1/klantcontacten", { json: klantcontact }],
  ["POST", "/api/v1/klantcontacten", { json: {} }],
  ["GET", `/api/v1/partijen/${noId}`, {}],
  ["PUT", "/api/v1/klantcontacten", {}],
  ["GET", "/nergens", {}],
  ["GET", "/", {}],
  ["GET", "/docs", {}],
  ["GET", "/docs/start.js", {}],
  ["GET", "/docs/swagger-ui.css", {}],
  ["GET", "/health", {}],
  ["GET", "/api/v1/openapi.json", {}],
  ["GET", "/api/v1/problemen/niet-gevonden", {}],
  ["GET", "/api/v1/problemen/niet-gevonden", { headers: { Accept: "text/html" } }],
  ["GET", "/.well-known/security.txt", {}]
] as const

const answers = async (
  headers: Readonly<Record<string, string>> = {}
): Promise<ReadonlyArray<readonly [string, Received]>> => {
  const { send } = testApp({ securityContact: { contacts: ["mailto:a@example.nl"], languages: ["nl"] } })
  return Promise.all(
    everyKind.map(async ([method, path, sending]) =>
      [`${method} ${path}`, await send(method, path, { ...sending, headers })] as const
    )
  )
}

describe("to a browser", () => {
  it("every answer says to load nothing from elsewhere, and not to frame, sniff, refer to or keep it", async () => {
    for (const [name, { headers }] of await answers()) {
      const policy = headers.get("Content-Security-Policy") ?? ""
      for (const part of ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]) {
        expect(policy.split("; "), name).toContain(part)
      }
      expect(policy, name).not.toMatch(/https?:|\*|script-src[^;]*unsafe/u)
      expect(headers.get("Strict-Transport-Security"), name).toMatch(
        /^max-age=(?:3153600\d|\d{9,}); includeSubDomains$/u
      )
      expect(headers.get("X-Content-Type-Options"), name).toBe("nosniff")
      expect(headers.get("Referrer-Policy"), name).toBe("no-referrer")
      expect(headers.get("Cache-Control"), name).toBe("no-store")
    }
  })

  it("every answer with a body says what it is, and a text in which encoding", async () => {
    for (const [name, { headers, text: body }] of await answers()) {
      if (body === "") continue
      // JSON is UTF-8 by its definition, and has no charset (RFC 8259).
      expect(headers.get("Content-Type"), name).toMatch(
        /^(?:application\/(?:problem\+)?json|text\/[a-z]+; charset=utf-8)$/iu
      )
    }
  })

  it("no answer sets a cookie or sends it elsewhere", async () => {
    for (const [name, { headers, status }] of await answers()) {
      expect(headers.has("Set-Cookie"), name).toBe(false)
      expect(status < 300 || status >= 400, name).toBe(true)
      expect(headers.has("Refresh"), name).toBe(false)
    }
  })

  it("no page of another origin may read an answer, except the document of the API", async () => {
    for (const [name, { headers }] of await answers({ Origin: origin })) {
      expect(headers.get("Access-Control-Allow-Origin"), name).toBe(name.endsWith("/openapi.json") ? "*" : null)
      expect(headers.has("Access-Control-Allow-Credentials"), name).toBe(false)
    }
    const preflight = await testApp().send("OPTIONS", "/api/v1/klantcontacten", {
      headers: {
        Origin: origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization"
      }
    })
    expectProblem(preflight, 405, "methode-niet-toegestaan")
  })

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/json"])(
    "what a page of another origin can have it send by itself, as %s, does nothing",
    async (type) => {
      const app = testApp()
      const headers = { Origin: origin, Cookie: "sessie=1" }
      const sent = await app.send("POST", "/api/v1/klantcontacten", {
        token: null,
        raw: JSON.stringify(klantcontact),
        type,
        headers
      })
      expectProblem(sent, 401, "niet-aangemeld")
      expect((await app.send("GET", "/api/v1/klantcontacten")).json.results).toEqual([])
    }
  )

  it("no operation that changes something has a method that is safe by HTTP", () => {
    const changing = new Set(["register", "write", "link"])
    for (const { method, path, scopes } of routes) {
      if (scopes.some((scope) => changing.has(scope))) {
        expect(`${method} ${path}`).toMatch(/^(?:post|put|patch|delete) /u)
      }
    }
  })
})

describe("the method TRACE", () => {
  it("gives nothing of the request back", async () => {
    const program = startProgram({ STORAGE: "memory", API_TOKEN: "a-token-for-this-process" })
    const { hostname, port } = new URL(await program.listening())
    const socket = connect(Number(port), hostname)
    socket.write(
      "TRACE /api/v1/klantcontacten HTTP/1.1\r\nHost: x\r\nAuthorization: Token geheim\r\nConnection: close\r\n\r\n"
    )
    const answer = await text(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /u)
    expect(answer).not.toContain("geheim")
    expect(answer).not.toContain("TRACE /api")
  })
})
