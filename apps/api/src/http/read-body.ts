import type { Context } from "hono"
import { bodyFault } from "../problems/fault.ts"
import { Problem } from "../problems/problem.ts"
import { structureFault } from "./json-structure.ts"
import { isMediaType } from "./media-type.ts"
import type { Route } from "./route.ts"

const maximumDepth = 32

/** The JSON in the body of the request; never more than `limit` bytes are held. */
export const readJson = async (c: Context, { body }: Route, limit: number): Promise<unknown> => {
  const mediaTypes = body?.mergePatch === true
    ? ["application/merge-patch+json", "application/json"]
    : ["application/json"]
  const contentType = c.req.header("Content-Type")
  if (contentType !== undefined && !isMediaType(contentType, mediaTypes)) throw unknownMediaType(mediaTypes)
  if (c.req.header("Content-Encoding") !== undefined) {
    throw new Problem({ code: "mediatype-onbekend", detail: "Een samengeperste body wordt niet gelezen." })
  }
  const bytes = await readBytes(c, limit).catch(cutOff)
  if (contentType === undefined && bytes.byteLength > 0) throw unknownMediaType(mediaTypes)
  return parseJson(bytes)
}

const unknownMediaType = (mediaTypes: ReadonlyArray<string>): Problem =>
  new Problem({
    code: "mediatype-onbekend",
    detail: `Geef de body als ${mediaTypes.join(" of ")}, in UTF-8.`,
    headers: mediaTypes.length > 1 ? { "Accept-Patch": mediaTypes.join(", ") } : { Accept: mediaTypes.join(", ") }
  })

const readBytes = async (c: Context, limit: number): Promise<Uint8Array> => {
  const length = c.req.header("Content-Length")
  if (length !== undefined) {
    if (!(Number(length) <= limit)) throw tooLarge(limit)
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    if (bytes.byteLength > limit) throw tooLarge(limit)
    return bytes
  }
  return c.req.raw.body === null ? new Uint8Array() : await readStream(c.req.raw.body, limit)
}

const readStream = async (stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> => {
  const chunks: Array<Uint8Array> = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Whoever was sending the body is gone, or what he sent cannot be read: that is no defect of this program. */
const cutOff = (error: unknown): never => {
  throw error instanceof Problem
    ? error
    : new Problem({ code: "verzoek-afgebroken", detail: "De body is niet in zijn geheel ontvangen." })
}

const tooLarge = (limit: number): Problem =>
  new Problem({
    code: "te-groot",
    detail: `Een body heeft ten hoogste ${limit} bytes.`,
    headers: { Connection: "close" }
  })

const parseJson = (bytes: Uint8Array): unknown => {
  if (bytes.byteLength === 0) {
    throw new Problem({ code: "json-ongeldig", detail: "Dit verzoek heeft een body nodig." })
  }
  let text: string
  let json: unknown
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    throw new Problem({ code: "json-ongeldig", detail: "De body is geen geldige UTF-8." })
  }
  try {
    json = JSON.parse(text)
  } catch {
    throw new Problem({ code: "json-ongeldig", detail: "De body is geen geldige JSON." })
  }
  const fault = structureFault(text, maximumDepth)
  if (fault?.kind === "too-deep") {
    throw new Problem({ code: "te-diep-genest", detail: `JSON mag hier ten hoogste ${maximumDepth} lagen diep zijn.` })
  }
  if (fault?.kind === "duplicate-keys") {
    const detail = "Een eigenschap mag in een object één keer voorkomen."
    throw new Problem({
      code: "json-ongeldig",
      detail,
      faults: fault.paths.map((path) => bodyFault(path, "eigenschap-dubbel", detail))
    })
  }
  return json
}
