import fc from "fast-check"
import { Agent, request } from "node:http"
import { describe, expect, it } from "vitest"
import { isJsonObject } from "../src/http/json-value.ts"
import type { Route } from "../src/http/route.ts"
import { routes } from "../src/native/routes/index.ts"
import { operationOf } from "./documented.ts"
import { elaborate, klantcontact, noId, registratie } from "./examples.ts"
import { hostileJson } from "./hostile-json.ts"
import { watchLive } from "./live-watch.ts"
import { startProgram } from "./program-process.ts"
import { examplesOf } from "./request-arbitrary.ts"
import { routePath } from "./route-path.ts"

/**
 * Milliseconds that `/health/live` may wait while three such requests are handled. They take some tens, and on a machine
 * with fifteen busy processes some hundreds. Before bodies were bounded, three took up to thirty seconds.
 */
const patience = 2_500

/** Mebibytes of heap, in which three such bodies at once are refused. Before they were bounded, one ended 410. */
const heap = 128

/** Mebibytes by which the resident memory may grow; it was more than a thousand. */
const growth = 128

const token = "a-token-for-these-tests"
const agent = new Agent({ keepAlive: true, maxSockets: 3 })

interface Sent {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** The program with a record of each kind, watched while it answers. */
const watchedProgram = async () => {
  const program = startProgram({
    STORAGE: "memory",
    API_TOKEN: token,
    RATE_LIMIT: "0",
    SIGN_IN_LIMIT: "0",
    METRICS: "true",
    NODE_OPTIONS: `--max-old-space-size=${heap}`
  })
  const origin = await program.listening()
  const send = ({ body, headers, method, path }: Sent) =>
    new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
      request(`${origin}${path}`, {
        agent,
        method,
        headers: {
          Authorization: `Token ${token}`,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...headers
        }
      }, (answer) => {
        let text = ""
        answer.setEncoding("utf8").on("data", (chunk: string) => text += chunk)
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }))
      }).on("error", reject).end(body)
    })
  const made = JSON.parse(
    (await send({ method: "POST", path: "/api/v1/registraties", body: JSON.stringify(registratie()) })).text
  )
  const ids: { readonly [collection: string]: string } = {
    klantcontacten: made.klantcontact.id,
    betrokkenen: made.betrokkene.id,
    partijen: made.partij.id,
    digitaalAdres: made.betrokkene.digitaleAdressen[0].id
  }
  const memory = async () =>
    Number(/^process_resident_memory_bytes (\S+)/mu.exec((await send({ method: "GET", path: "/metrics" })).text)?.[1])
    / 1024 / 1024
  const before = await memory()
  const longest = watchLive(origin)
  /** Sends it three times at once, and judges how the program took that. */
  const sendThrice = async (sent: Sent) => {
    await longest()
    const answers = await Promise.all([send(sent), send(sent), send(sent)])
    const waited = await longest()
    const about = `${sent.method} ${sent.path.slice(0, 100)} ${JSON.stringify(answers[0]).slice(0, 300)}`
    expect(waited, about).toBeLessThan(patience)
    for (const { status } of answers) expect([status < 500, program.child.exitCode], about).toEqual([true, null])
    for (const { text } of answers) expect(text.length, about).toBeLessThan(4_000_000)
  }
  return { growth: async () => await memory() - before, ids, sendThrice }
}

/** The path to a record that is there, unless the route would take it away. */
const pathOf = ({ method, path }: Route, ids: { readonly [collection: string]: string }): string =>
  routePath({ path }, method === "delete" ? noId : ids[path.split("/")[1] ?? ""] ?? noId, ids["digitaalAdres"])

/** The path of every member in a value; the first is the value itself. */
const pathsIn = (value: unknown): ReadonlyArray<ReadonlyArray<string>> => [
  [],
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, member]) => pathsIn(member).map((path) => [name, ...path]))
    : [])
]

const placeholder = "hier komt iets anders"

/** The value with a placeholder at the path. */
const replaced = (value: unknown, [first, ...rest]: ReadonlyArray<string>): unknown =>
  first === undefined
    ? placeholder
    : Array.isArray(value)
    ? value.map((one, index) => String(index) === first ? replaced(one, rest) : one)
    : isJsonObject(value)
    ? { ...value, [first]: replaced(value[first], rest) }
    : value

/** A body of the route with this JSON in one place, which is one of all places, or of an unknown property. */
const bodyWith = (example: unknown, place: number, json: string): string => {
  const paths = [...pathsIn(example), ["onbekend"]]
  const path = paths[place % paths.length] ?? []
  return JSON.stringify(replaced(example, path)).replace(JSON.stringify(placeholder), () => json)
}

const operations = routes.map(({ operationId }) => operationId)

const routeOf = (operation: string): Route => {
  const route = routes.find(({ operationId }) => operationId === operation)
  if (route === undefined) throw new Error(`There is no operation ${operation}.`)
  return route
}

const rich = { klantcontact, rol: "klant", contactgegevens: elaborate.contactgegevens }

const exampleOf = (route: Route, chosen: number): unknown => {
  const examples = route.operationId === "registreerBetrokkene" ? [rich] : examplesOf(route)
  return examples[chosen % examples.length]
}

const list = pathsIn(rich).findIndex((path) => path.join() === "contactgegevens,digitaleAdressen")

describe("whatever is sent", () => {
  it("in a body, nobody else waits for long, and memory does not grow", async () => {
    const program = await watchedProgram()
    // Each kind once where the list of digital addresses stands; the rest anywhere.
    const examples = [...hostileJson.keys()].map((kind): [string, string, number, number] => [
      "registreerBetrokkene",
      kind,
      0,
      list
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations.filter((operation) => routeOf(operation).body !== undefined)),
        fc.constantFrom(...hostileJson.keys()),
        fc.nat(20),
        fc.nat(200),
        (operation, kind, example, place) => {
          const route = routeOf(operation)
          return program.sendThrice({
            method: route.method.toUpperCase(),
            path: pathOf(route, program.ids),
            headers: { "If-Match": "*", "Idempotency-Key": "een" },
            body: bodyWith(exampleOf(route, example), place, hostileJson.get(kind) ?? "")
          })
        }
      ),
      { numRuns: examples.length + 120, examples, endOnFailure: true }
    )
    expect(await program.growth()).toBeLessThan(growth)
  }, 600_000)

  it("in a query or a header, nobody else waits for long, and memory does not grow", async () => {
    const program = await watchedProgram()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        fc.constantFrom(...awkward),
        fc.nat(100),
        (operation, text, chosen) => {
          const route = routeOf(operation)
          const parameters = operationOf(route).parameters.flatMap((one) => one.in === "query" ? [one.name] : [])
          const path = pathOf(route, program.ids)
          const inUrl = filled(encodeURIComponent(text))
          const places: ReadonlyArray<Partial<Sent>> = [
            ...Object.entries(headers).map(([name, prefix]) => ({
              headers: { "If-Match": "*", [name]: `${prefix}${filled(text)}`.trim() }
            })),
            ...[...parameters, "onbekend"].flatMap((name) => [
              { path: `${path}?${name}=${inUrl}` },
              { path: `${path}?${filled(`${name}=1&`)}` }
            ]),
            { path: `${path}/${inUrl}` },
            { path: `${path}?${filled("a&")}` }
          ]
          return program.sendThrice({
            method: route.method.toUpperCase(),
            path,
            headers: { "If-Match": "*" },
            ...(route.body === undefined ? {} : { body: JSON.stringify(exampleOf(route, 0)) }),
            ...places[chosen % places.length]
          })
        }
      ),
      { numRuns: 250, endOnFailure: true }
    )
    expect(await program.growth()).toBeLessThan(growth)
  }, 600_000)
})

/** Parts of texts that a careless pattern or parser may take long for. */
const awkward = [
  "a",
  " a",
  ",",
  ", ",
  "\"\",",
  "\"a\", ",
  "W/\"a\",",
  "\"",
  ";",
  ";q=",
  "a;q=0,",
  "*/*,",
  "=",
  "a=",
  ".",
  "a.",
  "-",
  "00-",
  "1,",
  "partij,",
  "eyJhIjpb",
  "W1tb",
  "%",
  "1.",
  "::",
  "/.."
]

/** Headers that are read, each with the beginning that lets the rest be looked at. */
const headers: Readonly<Record<string, string>> = {
  "If-Match": "",
  "If-None-Match": "",
  "Idempotency-Key": "",
  Authorization: "Bearer ",
  Accept: "",
  "Content-Type": "application/json;",
  traceparent: "",
  "X-Request-Id": "",
  "X-Forwarded-For": "",
  Cookie: ""
}

/** As much of it as fits in a request line or a header. */
const filled = (text: string): string => text.repeat(Math.floor(14_000 / text.length))
