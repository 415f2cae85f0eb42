import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isJsonObject } from "../src/http/json-value.ts"
import type { Route } from "../src/http/route.ts"
import { routes } from "../src/routes/index.ts"
import { email, klantcontact, noId, persoon, registered, registratie, telefoon } from "./examples.ts"
import { testApp, type TestApp } from "./harness.ts"

const awkward = fc.constantFrom<unknown>(
  null, true, 0, -1, 1e308, -0, 0.1, "", " ", "\u0000", "\ud800", "__proto__", "*****0019", "999990019", noId, "2026-02-30T00:00:00Z", [], {}, [[]],
  JSON.parse("{\"__proto__\":{\"id\":1}}"), { constructor: { prototype: 1 } }, { id: noId }, { toString: 1 }, "🙂".repeat(300)
)

const anything = fc.oneof(awkward, fc.jsonValue({ maxDepth: 4 }))

const good: ReadonlyArray<unknown> = [
  registratie(),
  klantcontact,
  persoon(),
  { klantcontact: noId, rol: "klant", contactnaam: { voornaam: "Anna" }, communicatiekanaal: email, digitaleAdressen: [telefoon] },
  { identificatie: { partij: noId } },
  { digitaalAdres: email },
  { bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "1234AB", huisnummer: 1 }, voorkeurstaal: { code: "nld" } }
]

/** The value with something else in one place. */
const spoiled = (value: unknown, path: ReadonlyArray<number>, other: unknown): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return other
  if (Array.isArray(value)) return value.length === 0 ? [other] : value.with(step % value.length, spoiled(value[step % value.length], rest, other))
  if (!isJsonObject(value)) return other
  const keys = Object.keys(value)
  const key = keys[step % (keys.length + 1)]
  return key === undefined ? { ...value, [`extra${step}`]: other } : { ...value, [key]: spoiled(value[key], rest, other) }
}

const body = fc.oneof(
  anything,
  fc.tuple(fc.constantFrom(...good), fc.array(fc.nat(9), { maxLength: 4 }), anything).map(([value, path, other]) => spoiled(value, path, other))
)

const names = ["cursor", "pageSize", "count", "sort", "expand", "klantcontact", "partij", "rol", "initiator", "plaatsgevondenVanaf", "nummer", "kanaal", "betrokkenen", "constructor"]

const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.webQueryParameters().map((text) => `?${text}`) },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constantFrom("1", "true", "%ff", noId, "partij"))), { maxLength: 3 })
      .map((pairs) => `?${pairs.map(([name, text]) => `${name}=${/^%|[\ud800-\udfff]/u.test(text) ? text : encodeURIComponent(text)}`).join("&")}`)
  }
)

const headers = fc.record({
  "If-Match": fc.constantFrom("*", "*", "\"1\"", "\"2\"", "W/\"1\"", "1", "\""),
  "Idempotency-Key": fc.constantFrom("een", "twee", "met spatie"),
  Accept: fc.constantFrom("*/*", "*/*", "*/*", "text/html", ";;;")
}, { requiredKeys: [] })

const stored = async ({ send }: TestApp): Promise<string> =>
  (await Promise.all(["klantcontacten", "partijen", "betrokkenen"].map((path) => send("GET", `/api/v1/${path}?count=true&pageSize=500`)))).map(({ text }) => text).join()

describe("whatever is sent", () => {
  it.each(routes.map((route): [string, Route] => [route.operationId, route]))("%s never answers 5xx, and what it refuses leaves nothing", async (_, route) => {
    const app = testApp()
    const ids = new Map<string, () => Promise<string>>([
      ["klantcontacten", async () => (await registered(app)).klantcontact.id],
      ["partijen", async () => (await registered(app)).partij.id],
      ["betrokkenen", async () => (await registered(app)).betrokkene.id]
    ])
    const [, collection = ""] = route.path.split("/")
    await fc.assert(
      fc.asyncProperty(body, query, headers, fc.boolean(), async (json, search, given, there) => {
        const id = there ? await ids.get(collection)?.() ?? noId : noId
        const before = await stored(app)
        const method = route.method.toUpperCase()
        const sending = route.body === undefined ? {} : { raw: JSON.stringify(json) }
        const received = await app.send(method, `/api/v1${route.path.replace("{id}", id)}${search}`, { ...sending, headers: given })
        expect(received.status, received.text).toBeLessThan(500)
        if (received.status >= 400 || method === "GET") expect(await stored(app)).toBe(before)
      }),
      { numRuns: 60 }
    )
  }, 60_000)

  it("any bytes for a body are refused", async () => {
    const app = testApp()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.constantFrom("POST", "PUT", "PATCH"), async (raw, method) => {
        const path = method === "POST" ? "/api/v1/partijen" : `/api/v1/partijen/${noId}`
        const { status } = await app.send(method, path, { raw: new Uint8Array(raw), headers: { "If-Match": "*" } })
        expect([400, 404]).toContain(status)
      })
    )
  })

  it("any path is answered without 5xx", async () => {
    const app = testApp()
    await fc.assert(
      fc.asyncProperty(fc.webPath(), fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"), async (path, method) => {
        for (const prefix of ["", "/api/v1", "/api/v1/betrokkenen", "/docs"]) {
          expect((await app.send(method, `${prefix}${path === "" ? "/" : path}`)).status).toBeLessThan(500)
        }
      })
    )
  })
})
