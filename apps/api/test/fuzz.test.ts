import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isJsonObject, withoutNulls } from "../src/http/json-value.ts"
import { klantcontactReference } from "../src/contract/examples.ts"
import type { Route } from "../src/http/route.ts"
import { routes } from "../src/routes/index.ts"
import { acceptsRequest, componentSchemas, operationOf } from "./documented.ts"
import { bsn, elaborate, noId, ongekend, otherBsn, persoon, registered } from "./examples.ts"
import { testApp, type TestApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import { withFinding } from "./reconciled.ts"
import { type Hints, valuesOf } from "./schema-arbitrary.ts"

/** So many requests to each operation in memory, and a quarter of it on PostgreSQL; FUZZ_RUNS=2000 for a long run by hand. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 40)

const awkward = fc.constantFrom<unknown>(
  null, true, 0, -1, 1e308, -0, 0.1, "", " ", "\u0000", "\ud800", "__proto__", "*****0019", bsn, noId, "2026-02-30T00:00:00Z", [], {}, [[]],
  JSON.parse("{\"__proto__\":{\"id\":1}}"), { constructor: { prototype: 1 } }, { id: noId }, { toString: 1 }, "🙂".repeat(300)
)

const anything = fc.oneof(awkward, fc.jsonValue({ maxDepth: 4 }))

/** Stand in what is generated for the records that are there. */
const there = { klantcontact: klantcontactReference.id, partij: "00000000-0000-4000-8000-00000000000b" }

const hints: Hints = {
  ...Object.fromEntries(Object.entries({ ...elaborate.contactgegevens, ...elaborate.partijgegevens, ...persoon() }).map(([name, value]) => [name, [value]])),
  soortPartij: [],
  waarde: [bsn, otherBsn, "12345678", "000012345678"],
  soortDigitaalAdres: ["email", "telefoonnummer"],
  adres: ["anna@example.nl", "0612345678"],
  code: ["NL", "BE", "nld", "dut"],
  taal: ["nld"],
  identificatie: [{ soort: "bsn", waarde: bsn }, { partij: there.partij }],
  klantcontact: [there.klantcontact, { id: there.klantcontact }],
  partij: [there.partij, { id: there.partij }]
}

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

const examplesOf = (route: Route): ReadonlyArray<unknown> =>
  Object.values(Object.values(operationOf(route).requestBody?.content ?? {})[0]?.examples ?? { none: { value: undefined } }).map(({ value }) => value)

/** Bodies as the document has them, such ones with something else in one place, and anything at all. */
const bodies = (route: Route): fc.Arbitrary<unknown> => {
  const [content] = Object.values(operationOf(route).requestBody?.content ?? {})
  if (content === undefined) return fc.constant(undefined)
  const documented = fc.oneof(valuesOf(content.schema, componentSchemas, hints), fc.constantFrom(...examplesOf(route)))
  const close = fc.tuple(documented, fc.array(fc.nat(9), { maxLength: 4 }), anything).map(([value, path, other]) => spoiled(value, path, other))
  return fc.oneof({ weight: 3, arbitrary: documented }, { weight: 2, arbitrary: close }, { weight: 1, arbitrary: anything })
}

const names = ["cursor", "pageSize", "count", "sort", "expand", "klantcontact", "partij", "rol", "initiator", "plaatsgevondenVanaf", "nummer", "kanaal", "betrokkenen", "constructor"]

/** Queries as the document has them, with other values, and anything at all. */
const queries = (route: Route): fc.Arbitrary<string> => {
  const documented = operationOf(route).parameters.flatMap((parameter) => parameter.in === "query" ? [[parameter.name, parameter.schema] as const] : [])
  const values = fc.record(Object.fromEntries(documented.map(([name, schema]) => [name, valuesOf(schema, componentSchemas, {}).map(String)])), { requiredKeys: [] })
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constantFrom("1", "true", "%ff", noId, "partij"))), { maxLength: 3 })
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant("") },
    { weight: 4, arbitrary: values.map((given) => `?${new URLSearchParams(given as Record<string, string>)}`) },
    { weight: 1, arbitrary: fc.webQueryParameters().map((text) => `?${text}`) },
    { weight: 1, arbitrary: pairs.map((given) => `?${given.map(([name, text]) => `${name}=${/^%|[\ud800-\udfff]/u.test(text) ? text : encodeURIComponent(text)}`).join("&")}`) }
  )
}

const mostly = <A>(value: A, ...others: ReadonlyArray<A>) => fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, fc.constantFrom(...others))

const headers = fc.record({
  "If-Match": mostly("*", "\"1\"", "\"2\"", "W/\"1\"", "1", "\""),
  "Idempotency-Key": mostly("een", "twee", "met spatie"),
  Accept: mostly("*/*", "text/html", ";;;")
}, { requiredKeys: [] })

/** How many records there are, and the last of each, among which is what a request is about. */
const stored = async ({ send }: TestApp): Promise<string> => {
  const paths = ["klantcontacten", "partijen", "betrokkenen"].map((path) => `/api/v1/${path}?count=true&pageSize=4&sort=-registratiedatum`)
  return (await Promise.all(paths.map((path) => send("GET", path)))).map(({ text }) => text).join()
}

const named = routes.map((route): [string, Route] => [route.operationId, route])

describe.each(registers)("whatever is sent, on %s", (register, makeApp) => {
  it.each(named)("%s never answers 5xx, stores nothing of what it refuses, and takes what is documented and nothing else", async (_, route) => {
    const app = await makeApp()
    const [, collection = ""] = route.path.split("/")
    const statuses = new Set<number>()
    // What is documented as an example comes first, and must succeed on a record that is there.
    const examples = examplesOf(route).flatMap((example) =>
      ["", "?betrokkenen=ontkoppelen"].flatMap((search) => [true, false].map((isGekend): [unknown, string, object, boolean, boolean] => [example, search, { "If-Match": "*" }, true, isGekend]))
    )
    await fc.assert(
      fc.asyncProperty(bodies(route), queries(route), headers, fc.boolean(), fc.boolean(), async (json, search, given, isThere, isGekend) => {
        const { klantcontact, partij, ...known } = await registered(app)
        const betrokkene = isGekend ? known.betrokkene : (await registered(app, { ...ongekend, klantcontact: klantcontact.id })).betrokkene
        const { bevinding, reconciliatie } = /^(?:bevindingen|reconciliaties)$/u.test(collection) ? await withFinding(app) : {}
        const ids: Readonly<Record<string, string>> = {
          klantcontacten: klantcontact.id,
          partijen: partij.id,
          betrokkenen: betrokkene.id,
          bevindingen: bevinding?.id,
          reconciliaties: reconciliatie?.id ?? noId
        }
        const filled = (text: string) => text.replaceAll(there.klantcontact, klantcontact.id).replaceAll(there.partij, partij.id)
        const raw = json === undefined ? undefined : filled(JSON.stringify(json))
        const before = await stored(app)
        const method = route.method.toUpperCase()
        const path = `/api/v1${route.path.replace("{id}", isThere ? ids[collection] ?? noId : noId)}${filled(search)}`
        const received = await app.send(method, path, { ...raw === undefined ? {} : { raw }, headers: given })
        statuses.add(received.status)
        expect(received.status, `${received.text} ${app.lines.filter((line) => line.includes("defect")).join("")}`).toBeLessThan(500)
        if (received.status >= 400 || method === "GET") expect(await stored(app)).toBe(before)
        if (received.status < 300 && raw !== undefined) {
          const taken: unknown = JSON.parse(raw)
          acceptsRequest(route, route.method === "patch" ? taken : withoutNulls(taken))
        }
      }),
      { numRuns: examples.length + (register === "memory" ? runs : Math.ceil(runs / 4)), examples: examples as never }
    )
    expect([...statuses]).toContain(route.answer.status)
  }, 3_600_000)
})

describe("whatever is sent", () => {
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

