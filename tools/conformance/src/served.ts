import { randomUUID } from "node:crypto"
import type { Verb } from "./sequence.ts"
import type { Server } from "./server.ts"

/** Whether the server knows this verb of this resource. */
export type Served = (resource: string, verb: Verb) => Promise<boolean>

/** Methods of the verbs, and whether they are of one record. */
export const verbForms: { readonly [verb in Verb]: { readonly method: string; readonly isItem: boolean } } = {
  list: { method: "GET", isItem: false },
  item: { method: "GET", isItem: true },
  POST: { method: "POST", isItem: false },
  PUT: { method: "PUT", isItem: true },
  PATCH: { method: "PATCH", isItem: true },
  DELETE: { method: "DELETE", isItem: true }
}

/**
 * Finds out what the server knows, once for each verb, by requests that change nothing: bodies that are not JSON, and the
 * uuid of no record.
 */
export const servedBy = (server: Server): Served => {
  const known = new Map<string, Promise<boolean>>()
  const statusOf = async (resource: string, verb: Verb): Promise<number> => {
    const { isItem, method } = verbForms[verb]
    const { status } = await server.send({
      method,
      path: isItem ? `${resource}/${randomUUID()}` : resource,
      headers: {},
      body: method === "GET" || method === "DELETE" ? undefined : "{"
    })
    return status
  }
  const ask = async (resource: string, verb: Verb): Promise<boolean> => {
    const status = await statusOf(resource, verb)
    if (status === 405) return false
    if (status !== 404) return true
    // Of a resource that is there, 404 tells that the record is not.
    return verbForms[verb].isItem && await statusOf(resource, "list") === 200
  }
  return (resource, verb) => {
    const key = `${verb} ${resource}`
    const asked = known.get(key) ?? ask(resource, verb)
    known.set(key, asked)
    return asked
  }
}
