import type { Layer } from "effect"
import type { AppOptions } from "../../src/app.ts"
import type { Ports } from "../../src/http/ports.ts"
import { testApp } from "../harness.ts"

/** The address of the face in tests. */
export const base = "http://test.example.nl/klantinteracties/api/v1"

/** An app with both faces: the native one to fill the register, the contract to read it. */
export const contractApp = (options: Partial<AppOptions> = {}, ports?: Layer.Layer<Ports>) => {
  const app = testApp({ faces: ["native", "klantinteracties"], ...options }, ports)
  const native = (method: string, path: string, json?: unknown) =>
    app.send(method, `/api/v1${path}`, json === undefined ? {} : { json })
  const get = (path: string, sending: Parameters<typeof app.send>[2] = {}) =>
    app.send("GET", `/klantinteracties/api/v1${path}`, sending)
  const post = (path: string, json: unknown, sending: Parameters<typeof app.send>[2] = {}) =>
    app.send("POST", `/klantinteracties/api/v1${path}`, { json, ...sending })
  const change = (
    method: "PUT" | "PATCH" | "DELETE",
    path: string,
    json?: unknown,
    headers: Record<string, string> = {}
  ) => app.send(method, `/klantinteracties/api/v1${path}`, json === undefined ? { headers } : { json, headers })
  return { ...app, native, get, post, change }
}
