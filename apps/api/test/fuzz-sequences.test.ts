import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Route } from "../src/http/route.ts"
import { routes } from "../src/native/routes/index.ts"
import { noId, registered } from "./examples.ts"
import type { TestApp } from "./harness.ts"
import { registers } from "./postgres-app.ts"
import type { Received } from "./received.ts"
import { reconciled } from "./reconciled.ts"
import { bodies, mostly, queries, there } from "./request-arbitrary.ts"
import { routePath } from "./route-path.ts"
import { expectValidRegister } from "./valid-register.ts"

/** So many sequences in memory, and a quarter of it on PostgreSQL; FUZZ_RUNS=500 for a long run by hand. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 20)

/** One request of a sequence: the operation, a record named by an earlier answer, and a version of it. */
const steps = fc.constantFrom(...routes).chain((route) =>
  fc.record({
    operation: fc.constant(route.operationId),
    json: bodies(route),
    search: queries(route),
    which: fc.nat(),
    version: mostly("right", "old", "none", "any"),
    key: fc.constantFrom(undefined, undefined, "een", "twee")
  })
)

const routeOf = (operation: string): Route => {
  const found = routes.find(({ operationId }) => operationId === operation)
  if (found === undefined) throw new Error(`There is no operation ${operation}.`)
  return found
}

type Step = typeof steps extends fc.Arbitrary<infer A> ? A : never

/** The records that answers named, by collection. */
type Named = Map<string, Set<string>>

const collections = ["klantcontacten", "betrokkenen", "partijen", "bevindingen", "reconciliaties"]

const remember = (named: Named, { text }: Received): void => {
  for (const [, collection = "", id = ""] of text.matchAll(/\/api\/v1\/([a-z]+)\/([0-9a-f-]{36})/gu)) {
    named.get(collection)?.add(id)
  }
}

const pick = (named: Named, collection: string, which: number): string => {
  const ids = [...named.get(collection) ?? []]
  return ids[which % (ids.length + 1)] ?? ids.at(-1) ?? noId
}

const ifMatch = (version: Step["version"], tag: string | null): Record<string, string> => {
  if (version === "none") return {}
  if (version === "right" && tag !== null) return { "If-Match": tag }
  return { "If-Match": version === "old" ? "\"9999\"" : "*" }
}

/** The id of one of the digital addresses of the record at this path, or one of none. */
const someAdres = async (app: TestApp, path: string, which: number): Promise<string> => {
  const { results = [] } = (await app.send("GET", `${path}/digitale-adressen`)).json
  return results[which % (results.length + 1)]?.id ?? noId
}

const perform = async (app: TestApp, named: Named, step: Step): Promise<void> => {
  const { json, key, operation, search, version, which } = step
  const route = routeOf(operation)
  const [, collection = ""] = route.path.split("/")
  const id = pick(named, collection, which)
  const own = `/api/v1/${collection}/${id}`
  const filled = (text: string) =>
    text.replaceAll(there.klantcontact, pick(named, "klantcontacten", which)).replaceAll(
      there.partij,
      pick(named, "partijen", which)
    )
  const before = route.ifMatch === true ? await app.send("GET", own) : undefined
  const received = await app.send(
    route.method.toUpperCase(),
    `${routePath(route, id, route.item === undefined ? noId : await someAdres(app, own, which))}${filled(search)}`,
    {
      ...(json === undefined ? {} : { raw: filled(JSON.stringify(json)) }),
      headers: {
        ...(before === undefined ? {} : ifMatch(version, before.headers.get("ETag"))),
        ...(key === undefined ? {} : { "Idempotency-Key": key })
      }
    }
  )
  expect(received.status, received.text).toBeLessThan(500)
  remember(named, received)
  if (before === undefined) return
  if (version === "none" || version === "old") expect(received.status).toBeGreaterThanOrEqual(400)
  if (version === "right") expect(received.status).not.toBe(412)
  const after = await app.send("GET", own)
  if (received.status < 300) expectDone(route, search, received, after)
  // Of a finding that is no longer so the answer says that, and that it is closed.
  else if (before.status === 200 && received.json?.code !== "bevinding-verouderd") {
    expect([after.headers.get("ETag"), after.json]).toEqual([before.headers.get("ETag"), before.json])
  }
}

/** What was answered to a change of the record itself is what there is to read then. */
const expectDone = (route: Route, search: string, received: Received, after: Received): void => {
  if (!/^\/\w+\/\{id\}$/u.test(route.path)) return
  if (route.method === "delete") expect(after.status).toBe(404)
  else if (search === "") {
    expect([after.headers.get("ETag"), after.json]).toEqual([received.headers.get("ETag"), received.json])
  }
}

describe.each(registers)("whatever is sent one after another, on %s", (register, makeApp) => {
  it("is answered as documented, is there as it was answered, and leaves a register that is valid", async () => {
    const app = await makeApp()
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 25 }), async (sequence) => {
        const named: Named = new Map(collections.map((collection) => [collection, new Set<string>()]))
        const { betrokkene, klantcontact, partij } = await registered(app)
        for (
          const [collection, { id }] of Object.entries({
            betrokkenen: betrokkene,
            klantcontacten: klantcontact,
            partijen: partij
          })
        ) named.get(collection)?.add(id)
        named.get("reconciliaties")?.add((await reconciled(app)).id)
        for (const step of sequence) await perform(app, named, step)
        await expectValidRegister(app)
      }),
      { numRuns: register === "memory" ? runs : Math.ceil(runs / 4) }
    )
  }, 3_600_000)
})
