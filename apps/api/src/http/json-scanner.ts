import type { JsonBounds } from "./json-bounds.ts"

/** Where in a JSON text: names of properties and places in lists. */
export type JsonPath = ReadonlyArray<string | number>

/** A JSON text has more of something than its bounds allow; `path` is the object, list, text or number at fault. */
export interface Excess {
  readonly kind: Exclude<keyof JsonBounds, "duplicates">
  readonly path: JsonPath
}

/** Looks through a JSON text that comes in parts. */
export interface JsonScanner {
  /** Looks through the next part. After an excess, no part changes anything. */
  readonly next: (part: Uint8Array) => Excess | undefined
  /** The names given twice in one object, of which JSON.parse keeps the last; correct if the whole text is valid JSON. */
  readonly duplicates: () => ReadonlyArray<JsonPath>
}

interface Level {
  /** The names of an object so far; undefined for a list. */
  readonly names: Set<string> | undefined
  /** Properties or values so far. */
  count: number
  name: string
}

const code = { quote: 0x22, comma: 0x2c, colon: 0x3a, open: 0x5b, backslash: 0x5c, close: 0x5d, start: 0x7b, end: 0x7d }

/**
 * Makes a scanner. It keeps little more than the names of the objects that are still open, so a text can be refused
 * before anything is built from it. Whether the text is JSON it leaves to JSON.parse.
 */
export const jsonScanner = (bounds: JsonBounds): JsonScanner => {
  const levels: Array<Level> = []
  const found: Array<JsonPath> = []
  /** The name that is being read: it may come in several parts. */
  const name = Buffer.allocUnsafe(bounds.name)
  let level: Level | undefined
  let values = 0
  /** What the next byte belongs to. */
  let token: "none" | "name" | "text" | "number" = "none"
  /** Bytes of the token so far. */
  let length = 0
  let isEscaped = false
  let isNameNext = false
  let excess: Excess | undefined

  const path = (): JsonPath => levels.map(({ count, name, names }) => names === undefined ? count - 1 : name)
  const exceeds = (kind: Excess["kind"], where: JsonPath) => {
    excess = { kind, path: where }
  }

  const valueStarts = () => {
    values++
    if (values > bounds.values) return exceeds("values", [])
    if (level === undefined || level.names !== undefined) return
    level.count++
    if (level.count > bounds.items) exceeds("items", path().slice(0, -1))
  }
  const opens = (names: Set<string> | undefined) => {
    valueStarts()
    if (levels.length >= bounds.depth) exceeds("depth", path())
    if (excess !== undefined) return
    level = { names, count: 0, name: "" }
    levels.push(level)
    isNameNext = names !== undefined
  }
  const closes = () => {
    levels.pop()
    level = levels.at(-1)
    isNameNext = false
  }
  const nameEnds = () => {
    isNameNext = false
    const written = readName(name.toString("utf8", 0, length))
    if (level?.names === undefined || written === undefined) return
    level.count++
    if (level.count > bounds.members) return exceeds("members", path().slice(0, -1))
    level.name = written
    if (level.names.has(written) && found.length < bounds.duplicates) found.push(path())
    level.names.add(written)
  }

  /** Reads on in a name or a text. Returns where it stopped. */
  const inString = (part: Uint8Array, from: number): number => {
    const isName = token === "name"
    const maximum = isName ? bounds.name : bounds.text
    const end = Math.min(part.length, from + maximum - length + 1)
    let at = from
    let escaped = isEscaped
    for (; at < end; at++) {
      const byte = part[at] ?? 0
      if (escaped) escaped = false
      else if (byte === code.quote) break
      else escaped = byte === code.backslash
      if (isName) name[length + at - from] = byte
    }
    isEscaped = escaped
    length += at - from
    if (length > maximum) {
      exceeds(isName ? "name" : "text", isName ? path().slice(0, -1) : path())
      return at
    }
    if (at === part.length) return at
    if (isName) nameEnds()
    token = "none"
    return at + 1
  }

  const outside = (byte: number) => {
    switch (byte) {
      case code.quote:
        token = isNameNext ? "name" : "text"
        length = 0
        return isNameNext ? undefined : valueStarts()
      case code.start:
      case code.open:
        token = "none"
        return opens(byte === code.start ? new Set() : undefined)
      case code.end:
      case code.close:
        token = "none"
        return closes()
      case code.comma:
        token = "none"
        isNameNext = level?.names !== undefined
        return
      case code.colon:
        token = "none"
        return
      default:
        // A number, or true, false or null, or what JSON.parse will refuse.
        if (token !== "number") {
          token = "number"
          length = 0
          valueStarts()
        }
        length++
        if (length > bounds.number) exceeds("number", path())
    }
  }

  return {
    next: (part) => {
      for (let at = 0; at < part.length && excess === undefined;) {
        if (token === "name" || token === "text") {
          at = inString(part, at)
          continue
        }
        const byte = part[at] ?? 0
        at++
        if (byte > 0x20) outside(byte)
        else token = "none"
      }
      return excess
    },
    duplicates: () => found
  }
}

/** A name without its escapes; undefined when JSON.parse will refuse it. */
const readName = (written: string): string | undefined => {
  if (!written.includes("\\")) return written
  try {
    return JSON.parse(`"${written}"`) as string
  } catch {
    return undefined
  }
}
