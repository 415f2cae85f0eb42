import { Effect } from "effect"
import type { Context } from "hono"
import { Problem } from "../problems/problem.ts"
import { isMediaType } from "./media-type.ts"
import { parseJson } from "./parse-json.ts"
import type { Route } from "./route.ts"

/** Reads the JSON in the body of a request to the route. At most `limit` bytes are held. */
export const jsonReader = ({ body }: Route, limit: number): (c: Context) => Effect.Effect<unknown, Problem> => {
  if (body === undefined) return () => Effect.undefined
  const mediaTypes = body.mergePatch === true
    ? ["application/merge-patch+json", "application/json"]
    : ["application/json"]
  return Effect.fnUntraced(function*(c) {
    const contentType = c.req.header("Content-Type")
    if (contentType !== undefined && !isMediaType(contentType, mediaTypes)) return yield* unknownMediaType(mediaTypes)
    if (c.req.header("Content-Encoding") !== undefined) return yield* compressed()
    const bytes = yield* Effect.tryPromise({ try: () => readBytes(c, limit), catch: cutOff })
    if (bytes === tooManyBytes) return yield* tooLarge(limit)
    if (contentType === undefined && bytes.byteLength > 0) return yield* unknownMediaType(mediaTypes)
    return yield* Effect.fromResult(parseJson(bytes))
  })
}

const tooManyBytes = "too many bytes"

const readBytes = async (c: Context, limit: number): Promise<Uint8Array | typeof tooManyBytes> => {
  const length = c.req.header("Content-Length")
  if (length !== undefined) {
    if (!(Number(length) <= limit)) return tooManyBytes
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return bytes.byteLength > limit ? tooManyBytes : bytes
  }
  return c.req.raw.body === null ? new Uint8Array() : await readStream(c.req.raw.body, limit)
}

const readStream = async (
  stream: ReadableStream<Uint8Array>,
  limit: number
): Promise<Uint8Array | typeof tooManyBytes> => {
  const chunks: Array<Uint8Array> = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > limit) return tooManyBytes
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

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
  new Problem({
    code: "te-groot",
    detail: `Een body heeft ten hoogste ${limit} bytes.`,
    headers: { Connection: "close" }
  })
