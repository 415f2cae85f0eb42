import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import type { Medewerker } from "@betrokkene/domain"
import { makeLog } from "@betrokkene/program"
import { Layer, ManagedRuntime } from "effect"
import { afterAll, expect } from "vitest"
import { type AppOptions, makeApp } from "../src/app.ts"
import type { Ports } from "../src/http/ports.ts"
import { assertDocumented } from "./documented.ts"
import type { Received } from "./received.ts"

export const token = "a-token-for-tests-only"

/** What a test sends, apart from method and path. */
export interface Sending {
  readonly json?: unknown
  readonly raw?: string | Uint8Array<ArrayBuffer> | ReadableStream
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly token?: string | null
}

/** An app on an empty register, whose every answer is held against the OpenAPI document. */
export const testApp = (
  options: Partial<AppOptions> = {},
  ports: Layer.Layer<Ports> = Layer.fresh(Layer.mergeAll(memory, system)) as Layer.Layer<Ports>
) => {
  const runtime = ManagedRuntime.make(ports)
  const lines: Array<string> = []
  const app = makeApp({
    start: (work) => runtime.runFork(work),
    waysIn: { apiToken: { token, naam: "test" as Medewerker } },
    log: makeLog("debug", (line) => lines.push(line)),
    rateLimits: { requests: 1_000_000, refusedSignIns: 1_000_000, window: 60, proxies: 0 },
    ...options
  })
  afterAll(() => runtime.dispose())
  const send = async (method: string, path: string, sending: Sending = {}): Promise<Received> => {
    const { headers = {}, json, raw, type = "application/json" } = sending
    const body = json === undefined ? raw : JSON.stringify(json)
    const response = await app.request(path.startsWith("http") ? path : `http://test.example.nl${path}`, {
      method,
      headers: {
        ...(sending.token === null ? {} : { Authorization: `Token ${sending.token ?? token}` }),
        ...(body === undefined ? {} : { "Content-Type": type }),
        ...headers
      },
      ...(body === undefined ? {} : { body, duplex: "half" })
    })
    const text = await response.text()
    const received = { status: response.status, headers: response.headers, text, json: jsonOf(response, text) }
    assertSurrounded(received)
    assertDocumented(method, path, received)
    return received
  }
  return { app, lines, send, runtime }
}

/** That every answer, whatever it is, has the headers that the Dutch API rules ask for. */
const assertSurrounded = ({ headers }: Received): void => {
  expect(Object.fromEntries(headers)).toMatchObject({
    "api-version": expect.stringMatching(/^(?:1|0\.9)(?:\.[0-9]+)+$/u),
    "cache-control": "no-store",
    "content-security-policy": expect.stringMatching(
      /^default-src 'none';.* base-uri 'none';.* frame-ancestors 'none'$/u
    ),
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-request-id": expect.stringMatching(/^[A-Za-z0-9._:-]{1,128}$/u)
  })
}

const jsonOf = (response: Response, text: string): unknown =>
  /json/u.test(response.headers.get("Content-Type") ?? "") && text !== "" ? JSON.parse(text) : undefined

export type TestApp = ReturnType<typeof testApp>

/** The codes that an answer with faults gives, each with its place. */
export const faultsOf = ({ json }: Received): ReadonlyArray<string> =>
  (json.errors ?? []).map((fault: { pointer?: string; parameter?: string; header?: string; code: string }) =>
    `${fault.pointer ?? fault.parameter ?? fault.header} ${fault.code}`
  )

/** That the answer is this problem. */
export const expectProblem = (received: Received, status: number, code: string): void => {
  expect([received.status, received.json?.code, received.headers.get("Content-Type")], received.text).toEqual([
    status,
    code,
    "application/problem+json"
  ])
}
