import type { HttpBindings } from "@hono/node-server"
import { Effect, Result } from "effect"
import type { Context } from "hono"
import type { IncomingMessage } from "node:http"
import { bodyFault } from "../problems/fault.ts"
import { Problem } from "../problems/problem.ts"
import { heldBytes } from "./held-bytes.ts"
import { jsonBounds } from "./json-bounds.ts"
import { type JsonPath, jsonScanner } from "./json-scanner.ts"
import { isMediaType } from "./media-type.ts"
import { parseJson } from "./parse-json.ts"
import type { Route } from "./route.ts"
import { tooMuchJson } from "./too-much-json.ts"

/**
 * Reads the JSON in the body of a request to the route. At most `limit` bytes are held. A body with more in it than
 * {@link jsonBounds} is refused as soon as that is seen.
 */
export const jsonReader = ({ body }: Route, limit: number): (c: Context) => Effect.Effect<unknown, Problem> => {
  if (body === undefined) return () => Effect.undefined
  const mediaTypes = body.mergePatch === true
    ? ["application/merge-patch+json", "application/json"]
    : ["application/json"]
  return Effect.fnUntraced(function*(c) {
    const contentType = c.req.header("Content-Type")
    if (contentType !== undefined && !isMediaType(contentType, mediaTypes)) return yield* unknownMediaType(mediaTypes)
    if (c.req.header("Content-Encoding") !== undefined) return yield* compressed()
    const length = c.req.header("Content-Length")
    if (length !== undefined && !(Number(length) <= limit)) return yield* tooLarge(limit)
    const read = yield* Effect.tryPromise({ try: () => readBody(c, limit), catch: cutOff })
    const { bytes, duplicates } = yield* Effect.fromResult(read)
    if (bytes.byteLength === 0 && body.whenEmpty !== undefined) return body.whenEmpty
    if (contentType === undefined && bytes.byteLength > 0) return yield* unknownMediaType(mediaTypes)
    return yield* Effect.fromResult(parseJson(bytes, duplicates))
  })
}

/** A body that was read to its end. */
interface Body {
  readonly bytes: Uint8Array
  readonly duplicates: ReadonlyArray<JsonPath>
}

type ReadBody = Result.Result<Body, Problem>

/** On a socket the body is read straight from there, since a standard body would first have to be built. */
const readBody = (c: Context, limit: number): Promise<ReadBody> => {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  const reading = bodyReading(limit)
  return incoming === undefined ? readStream(c.req.raw.body ?? [], reading) : readIncoming(incoming, reading)
}

/** Takes in a body part by part. */
interface BodyReading {
  /** Takes the next part, or refuses the body. */
  readonly take: (part: Uint8Array) => Problem | undefined
  readonly whole: () => Body
}

/**
 * Maximum number of parts in which a body may come. Each costs the same work, a byte as much as a packet. A client that
 * sends every sign of the largest valid body by itself has some thousands; ten mebibytes in small packets have as many.
 */
export const maximumParts = 20_000

const bodyReading = (limit: number): BodyReading => {
  const scanner = jsonScanner(jsonBounds)
  const held = heldBytes()
  let size = 0
  let parts = 0
  return {
    take: (part) => {
      size += part.byteLength
      parts++
      if (size > limit) return tooLarge(limit)
      if (parts > maximumParts) return tooManyParts()
      const excess = scanner.next(part)
      if (excess !== undefined) return tooMuchJson(excess)
      held.add(part)
      return undefined
    },
    whole: () => ({ bytes: held.whole(), duplicates: scanner.duplicates() })
  }
}

const readStream = async (
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { take, whole }: BodyReading
): Promise<ReadBody> => {
  for await (const part of parts) {
    const refusal = take(part)
    if (refusal !== undefined) return Result.fail(refusal)
  }
  return Result.succeed(whole())
}

/** By the events of the stream, which cost less than to iterate over it. What is left is read after the answer. */
const readIncoming = (incoming: IncomingMessage, { take, whole }: BodyReading): Promise<ReadBody> =>
  new Promise((resolve, reject) => {
    const stop = () => incoming.off("data", onData).off("end", onEnd).off("error", onGone).off("close", onGone)
    const onData = (part: Uint8Array) => {
      const refusal = take(part)
      if (refusal === undefined) return
      stop().pause()
      resolve(Result.fail(refusal))
    }
    const onEnd = () => {
      stop()
      resolve(Result.succeed(whole()))
    }
    const onGone = () => {
      stop()
      reject(new Error("gone"))
    }
    incoming.on("data", onData).on("end", onEnd).on("error", onGone).on("close", onGone)
    if (incoming.destroyed) onGone()
  })

const unknownMediaType = (mediaTypes: ReadonlyArray<string>): Problem =>
  new Problem({
    code: "mediatype-onbekend",
    detail: `Geef de body als ${mediaTypes.join(" of ")}, in UTF-8.`,
    headers: mediaTypes.length > 1 ? { "Accept-Patch": mediaTypes.join(", ") } : { Accept: mediaTypes.join(", ") }
  })

const compressed = (): Problem =>
  new Problem({ code: "mediatype-onbekend", detail: "Een samengeperste body wordt niet gelezen." })

/** The sender is gone, or sent what cannot be read. That is no defect of this program. */
const cutOff = (): Problem =>
  new Problem({ code: "verzoek-afgebroken", detail: "De body is niet in zijn geheel ontvangen." })

const tooLarge = (limit: number): Problem =>
  new Problem({ code: "te-groot", detail: `Een body heeft ten hoogste ${limit} bytes.` })

const tooManyParts = (): Problem => {
  const detail = `Een body komt in ten hoogste ${maximumParts} delen.`
  return new Problem({ code: "te-veel-gegevens", detail, faults: [bodyFault([], "te-veel-delen", detail)] })
}
