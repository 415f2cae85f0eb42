import type { Medewerker } from "@betrokkene/domain"
import { Effect, Layer, ManagedRuntime } from "effect"
import { randomBytes } from "node:crypto"
import { makeApp } from "../app.ts"
import { faces } from "../faces.ts"
import type { Ports } from "../http/ports.ts"
import { givenIds } from "./given-ids.ts"

/** What the register answered. */
export interface Received {
  readonly status: number
  readonly json: unknown
}

/** The register that records are taken over into, by the contract itself but without a network. */
export interface ReceivingRegister {
  readonly get: (path: string) => Promise<Received>
  readonly change: (method: "POST" | "PATCH" | "DELETE", path: string, body?: object) => Promise<Received>
  /** Makes a record that gets this uuid. */
  readonly make: (collection: string, uuid: string, body: object) => Promise<Received>
  readonly end: () => Promise<void>
}

/** Who did it, in the audit trail. */
const naam = "import" as Medewerker

/**
 * The register with these ports. Every rule of the domain, the audit trail and the events are those of any other request.
 */
export const receivingRegister = <More>(ports: Layer.Layer<Ports | More>): ReceivingRegister => {
  const ids = givenIds()
  const token = randomBytes(24).toString("base64url")
  const runtime = ManagedRuntime.make(ids.layer.pipe(Layer.provideMerge(ports as Layer.Layer<Ports>)))
  const app = makeApp({
    start: (work) => runtime.runFork(work),
    waysIn: { apiToken: { token, naam } },
    faces: ["klantinteracties"],
    log: () => undefined
  })
  const send = async (method: string, path: string, body?: object): Promise<Received> => {
    const response = await app.request(`http://localhost${faces.klantinteracties.path}/${path}`, {
      method,
      headers: {
        Authorization: `Token ${token}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" })
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const text = await response.text()
    return { status: response.status, json: text === "" ? undefined : JSON.parse(text) as unknown }
  }
  return {
    get: (path) => send("GET", path),
    change: send,
    make: (collection, uuid, body) => ids.during(uuid, () => send("POST", collection, body)),
    end: () => Effect.runPromise(runtime.disposeEffect)
  }
}
