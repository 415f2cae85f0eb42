import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { withoutNulls } from "../src/http/json-value.ts"
import type { Route } from "../src/http/route.ts"
import { routes } from "../src/native/routes/index.ts"
import { tokenWith } from "./caller-token.ts"
import { acceptsRequest } from "./documented.ts"
import { noId, ongekend, registered, telefoon } from "./examples.ts"
import { type TestApp, testApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import { withFinding } from "./reconciled.ts"
import { bodies, examplesOf, headers, queries, there } from "./request-arbitrary.ts"
import { routePath } from "./route-path.ts"
import { twins } from "./twins.ts"
import { undeliverable } from "./undeliverable.ts"
import { expectValidRegister } from "./valid-register.ts"

/** Number of requests to each operation in memory; a quarter of it on PostgreSQL. FUZZ_RUNS=2000 makes a long run. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 40)

/** The entry of the registration that showed the partij. */
const raadplegingOf = async ({ send }: TestApp, { id }: { readonly id: string }): Promise<string> =>
  (await send("GET", `/api/v1/partijen/${id}/raadplegingen?sort=op`)).json.results[0].id

/** The id of a digital address of the record, which is made if it has none. */
const someAdresOf = async ({ send }: TestApp, { url }: { readonly url: string }): Promise<string> => {
  const path = `${new URL(url).pathname}/digitale-adressen`
  const { json: { results } } = await send("GET", path)
  return results[0]?.id ?? (await send("POST", path, { json: telefoon })).json.id
}

/** The id of a token that is in use, which is made. */
const otherToken = async (app: TestApp): Promise<string> => {
  await tokenWith(app, ["read"])
  return (await app.send("GET", "/api/v1/tokens?pageSize=1")).json.results[0].id
}

/** How many records there are, and the last of each, among which is what a request is about. */
const stored = async ({ send }: TestApp): Promise<string> => {
  const paths = ["klantcontacten", "partijen", "betrokkenen"].map((path) =>
    `/api/v1/${path}?count=true&pageSize=4&sort=-registratiedatum`
  )
  return (await Promise.all(paths.map((path) => send("GET", path)))).map(({ text }) => text).join()
}

const named = routes.map((route): [string, Route] => [route.operationId, route])

describe.each(registers)("whatever is sent, on %s", (register, makeApp) => {
  it.each(named)(
    "%s never answers 5xx, stores only valid data and none of what it refuses, and takes exactly what is documented",
    async (_, route) => {
      const app = await makeApp()
      const [, collection = ""] = route.path.split("/")
      const statuses = new Set<number>()
      // What is documented as an example comes first, and must succeed on a record that is there.
      const examples = examplesOf(route).flatMap((example) =>
        ["", "?betrokkenen=ontkoppelen"].flatMap((search) =>
          [true, false].map((
            isGekend
          ): [unknown, string, object, boolean, boolean] => [example, search, { "If-Match": "*" }, true, isGekend])
        )
      )
      await fc.assert(
        fc.asyncProperty(
          bodies(route),
          queries(route),
          headers,
          fc.boolean(),
          fc.boolean(),
          async (json, search, given, isThere, isGekend) => {
            const { klantcontact, partij, ...known } = await registered(app)
            const betrokkene = isGekend
              ? known.betrokkene
              : (await registered(app, { ...ongekend, klantcontact: klantcontact.id })).betrokkene
            const { bevinding, reconciliatie } = route.operationId === "leesTegenstrijdigheden"
              ? { ...await twins(app), reconciliatie: undefined }
              : /^(?:bevindingen|reconciliaties)$/u.test(collection)
              ? await withFinding(app)
              : {}
            const ids: Readonly<Record<string, string>> = {
              klantcontacten: klantcontact.id,
              partijen: partij.id,
              betrokkenen: betrokkene.id,
              bevindingen: bevinding?.id,
              reconciliaties: reconciliatie?.id ?? noId,
              raadplegingen: collection === "raadplegingen" ? await raadplegingOf(app, partij) : noId
            }
            const filled = (text: string) =>
              text.replaceAll(there.klantcontact, klantcontact.id).replaceAll(there.partij, partij.id)
            const raw = json === undefined ? undefined : filled(JSON.stringify(json))
            const holder = collection === "betrokkenen" ? betrokkene : partij
            const run = {
              "tokens": collection === "tokens" ? await otherToken(app) : noId,
              "onbestelbare-gebeurtenissen": collection === "onbestelbare-gebeurtenissen"
                ? String((await undeliverable(app))[0]?.nummer)
                : noId
            }
            const adres = route.item === undefined ? noId : await someAdresOf(app, holder)
            const before = await stored(app)
            const method = route.method.toUpperCase()
            const path = `${
              routePath(
                route,
                isThere ? { ...ids, ...run }[collection] ?? noId : noId,
                adres
              )
            }${filled(search)}`
            const received = await app.send(method, path, { ...raw === undefined ? {} : { raw }, headers: given })
            statuses.add(received.status)
            expect(received.status, `${received.text} ${app.lines.filter((line) => line.includes("defect")).join("")}`)
              .toBeLessThan(500)
            if (received.status >= 400 || method === "GET") expect(await stored(app)).toBe(before)
            if (received.status < 300 && raw !== undefined) {
              const taken: unknown = JSON.parse(raw)
              acceptsRequest(route, route.method === "patch" ? taken : withoutNulls(taken))
            }
          }
        ),
        { numRuns: examples.length + (register === "memory" ? runs : Math.ceil(runs / 4)), examples: examples as never }
      )
      expect([...statuses]).toContain(route.answer.status)
      await expectValidRegister(app)
    },
    3_600_000
  )
})

describe("whatever is sent", () => {
  it("any bytes for a body are refused", async () => {
    const app = testApp()
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        fc.constantFrom("POST", "PUT", "PATCH"),
        async (raw, method) => {
          const path = method === "POST" ? "/api/v1/partijen" : `/api/v1/partijen/${noId}`
          const { status } = await app.send(method, path, { raw: new Uint8Array(raw), headers: { "If-Match": "*" } })
          expect([400, 404]).toContain(status)
        }
      )
    )
  })

  it("any path is answered without 5xx", async () => {
    const app = testApp()
    await fc.assert(
      fc.asyncProperty(
        fc.webPath(),
        fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"),
        async (path, method) => {
          for (const prefix of ["", "/api/v1", "/api/v1/betrokkenen", "/docs"]) {
            expect((await app.send(method, `${prefix}${path === "" ? "/" : path}`)).status).toBeLessThan(500)
          }
        }
      )
    )
  })
})
