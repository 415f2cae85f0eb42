import type { Middleware } from "openapi-fetch"
import type { ClientOptions } from "./client-options.ts"
import { creatingPaths } from "./generated/creating-paths.ts"

/** Adds the headers that each call needs, unless the call gives them itself. */
export const giveHeaders = ({ doelbinding, requestId, token }: ClientOptions): Middleware => ({
  onRequest: async ({ request, schemaPath }) => {
    const give = (name: string, value: () => string): void => {
      if (!request.headers.has(name)) setHeader(request.headers, name, value())
    }
    const given = typeof token === "string" ? token : await token()
    give("Authorization", () => `Bearer ${given}`)
    if (doelbinding !== undefined) give("X-Doelbinding", () => doelbinding)
    if (requestId !== undefined) give("X-Request-Id", requestId)
    if (request.method === "POST" && creates(schemaPath)) give("Idempotency-Key", makeKey)
    return request
  }
})

/** The error of `Headers` would quote the value, which may be the token. */
const setHeader = (headers: Headers, name: string, value: string): void => {
  try {
    headers.set(name, value)
  } catch {
    throw new TypeError(`${name} cannot be sent: it has a character that no header may have.`)
  }
}

const creates = (path: string): boolean => creatingPaths.some((creating) => creating === path)

/** 128 bits of chance. Not `crypto.randomUUID`, which a browser has only on pages over https. */
const makeKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")
