import { request as requestHttp } from "node:http"
import { request as requestHttps } from "node:https"
import { setTimeout as wait } from "node:timers/promises"
import type { Json } from "./json.ts"
import type { SpecialBody } from "./sequence.ts"

/** What came back. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The value of a JSON body; undefined if there is none or it is not JSON. */
  readonly json: Json | undefined
  readonly isEmpty: boolean
}

/** A request in full. */
export interface Sending {
  readonly method: string
  /** Path and query below the base. */
  readonly path: string
  readonly headers: Readonly<Record<string, string | null>>
  readonly body: string | SpecialBodyOf | undefined
}

/** A body that is made while it is sent. */
export interface SpecialBodyOf {
  readonly special: SpecialBody
}

/** The server that is judged. */
export interface Server {
  /** Its address, without a slash at the end. */
  readonly base: string
  readonly send: (sending: Sending) => Promise<Answer>
}

/** Maximum time for an answer, in milliseconds. */
const patience = 60_000

/** How often a request is sent again when there were too many. */
const attempts = 5

/** Speaks to the server at this address. It alone gets the value of `Authorization`. */
export const serverAt = (base: string, authorization: string): Server => {
  const once = async ({ body, headers, method, path }: Sending): Promise<Answer> => {
    const url = `${base}/${path}`
    const all = withoutNull({
      Authorization: authorization,
      Accept: "application/json",
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers
    })
    return isSpecial(body) && body.special === "endless"
      ? endless(url, method, all)
      : read(
        await fetch(url, {
          method,
          headers: all,
          redirect: "manual",
          signal: AbortSignal.timeout(patience),
          ...(body === undefined ? {} : { body: isSpecial(body) ? specialBytes(body.special) : body })
        })
      )
  }
  const send = async (sending: Sending): Promise<Answer> => {
    for (let attempt = 1;; attempt++) {
      const answer = await once(sending)
      if (answer.status !== 429 || attempt === attempts) return answer
      await wait(Math.min(Number(answer.headers.get("Retry-After") ?? 1) || 1, 60) * 1000)
    }
  }
  return { base, send }
}

const isSpecial = (body: Sending["body"]): body is SpecialBodyOf => typeof body === "object"

const withoutNull = (headers: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => value === null ? [] : [[name, value]]))

const specialBytes = (special: SpecialBody): Uint8Array<ArrayBuffer> =>
  special === "bad-utf8"
    ? Uint8Array.from([...Buffer.from("{\"kanaal\": \""), 0xff, 0xfe, ...Buffer.from("\"}")])
    : new TextEncoder().encode(`{"kanaal": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`)

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  return { status: response.status, headers: response.headers, json: parsed(text), isEmpty: text === "" }
}

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** The most that is sent of a body without end, in bytes. */
const plenty = 256 * 1024 * 1024

/**
 * Sends a body until there is an answer. A server may answer and hang up in the middle, which `fetch` takes for a failure.
 */
const endless = (url: string, method: string, headers: Record<string, string>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = (url.startsWith("https:") ? requestHttps : requestHttp)(url, { method, headers, timeout: patience })
    let isAnswered = false
    request.on("response", (response) => {
      isAnswered = true
      const parts: Array<Buffer> = []
      const done = () => {
        const text = Buffer.concat(parts).toString()
        const told = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as [string, string])
        resolve({
          status: response.statusCode ?? 0,
          headers: new Headers(told),
          json: parsed(text),
          isEmpty: text === ""
        })
        request.destroy()
      }
      response.on("data", (part: Buffer) => parts.push(part)).on("end", done).on("error", done)
    })
    request.on("timeout", () => request.destroy(new Error("There was no answer in time.")))
    request.on("error", (error) => isAnswered ? undefined : reject(error))
    const spaces = Buffer.alloc(64 * 1024, " ")
    let sent = 0
    const more = (): void => {
      while (!isAnswered && !request.destroyed && sent < plenty) {
        sent += spaces.length
        if (!request.write(spaces)) return void request.once("drain", more)
      }
    }
    request.write("{\"kanaal\": \"")
    more()
  })
