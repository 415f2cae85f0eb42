import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type JsonBounds, jsonBounds } from "../src/http/json-bounds.ts"
import { type Excess, type JsonPath, jsonScanner } from "../src/http/json-scanner.ts"

/** Bounds that nothing here comes near. */
const wide: JsonBounds = {
  depth: 100,
  values: 1e9,
  items: 1e9,
  members: 1e9,
  name: 10_000,
  text: 1e9,
  number: 1e9,
  duplicates: 1e9
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** What a scanner finds in the text, given in parts of this many bytes. */
const scan = (
  text: string,
  bounds: Partial<JsonBounds> = {},
  size = 7
): { readonly excess: Excess | undefined; readonly duplicates: ReadonlyArray<JsonPath> } => {
  const scanner = jsonScanner({ ...wide, ...bounds })
  const all = bytes(text)
  let excess: Excess | undefined
  for (let at = 0; at < all.length; at += size) excess = scanner.next(all.subarray(at, at + size))
  return { excess, duplicates: scanner.duplicates() }
}

const nothing = { excess: undefined, duplicates: [] }

/** What a JSON value has of each that is bounded, as JSON.stringify writes it. */
const counted = (value: unknown): { readonly [kind in Excess["kind"]]: number } => {
  const most = { depth: 0, values: 0, items: 0, members: 0, name: 0, text: 0, number: 0 }
  const raise = (kind: Excess["kind"], count: number) => {
    most[kind] = Math.max(most[kind], count)
  }
  const written = (text: unknown) => bytes(JSON.stringify(text)).length
  const walk = (one: unknown, depth: number): void => {
    most.values++
    if (typeof one === "string") return raise("text", written(one) - 2)
    if (typeof one !== "object" || one === null) return raise("number", written(one))
    raise("depth", depth)
    if (Array.isArray(one)) {
      raise("items", one.length)
    } else {
      raise("members", Object.keys(one).length)
      for (const name of Object.keys(one)) raise("name", written(name) - 2)
    }
    for (const inner of Object.values(one)) walk(inner, depth + 1)
  }
  walk(value, 1)
  return most
}

describe("looking through a JSON text", () => {
  // Kills: a bound off by one, a count that is kept too long or too short, a part that ends within a token.
  it("finds an excess exactly above what the text has, wherever its parts end", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 1, max: 40 }), fc.nat(3), (value, size, space) => {
        const text = JSON.stringify(value, null, space)
        const has = counted(value)
        expect(scan(text, has, size)).toEqual(nothing)
        for (const kind of Object.keys(has) as ReadonlyArray<Excess["kind"]>) {
          if (has[kind] === 0) continue
          expect(scan(text, { ...has, [kind]: has[kind] - 1 }, size).excess?.kind).toBe(kind)
        }
      })
    )
  })

  it.each<readonly [Excess["kind"], string, JsonPath]>([
    ["depth", "{\"a\":[[[1]]]}", ["a", 0, 0]],
    ["values", "{\"a\":[1,2,3],\"b\":4}", []],
    ["items", "{\"a\":[1,[1,2,3,4,5]]}", ["a", 1]],
    ["members", "{\"a\":[{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1}]}", ["a", 0]],
    ["name", "[{\"a\":{\"abcdefg\":1}}]", [0, "a"]],
    ["text", "[1,{\"a\":\"abcdefgh\"}]", [1, "a"]],
    ["number", "[1,{\"a\":1234567}]", [1, "a"]]
  ])("tells where there is too much: %s", (kind, text, path) => {
    const bounds = { depth: 3, values: 4, items: 4, members: 4, name: 6, text: 7, number: 6 }
    expect(scan(text, { [kind]: bounds[kind] }).excess).toEqual({ kind, path })
  })

  it("counts the bytes of names and texts as they are written", () => {
    expect(scan("\"\\u0061é\"", { text: 8 })).toEqual(nothing)
    expect(scan("\"\\u0061é\"", { text: 7 }).excess?.kind).toBe("text")
    expect(scan("{\"\\u0061é\":1}", { name: 8 })).toEqual(nothing)
    expect(scan("{\"\\u0061é\":1}", { name: 7 }).excess?.kind).toBe("name")
  })

  it("stops at the first excess, and keeps to it", () => {
    const scanner = jsonScanner({ ...wide, items: 2 })
    expect(scanner.next(bytes("[[1,2,3"))).toEqual({ kind: "items", path: [0] })
    expect(scanner.next(bytes("],{\"a\":1,\"a\":2}]"))).toEqual({ kind: "items", path: [0] })
    expect(scanner.duplicates()).toEqual([])
  })

  // Kills: work or memory that grows with a text that was refused.
  it("reads no more of a text than its bounds allow", () => {
    const part = bytes(`[${"{},".repeat(100_000)}`)
    let read = 0
    const seen = new Proxy(part, {
      get: (target, name) => {
        if (typeof name === "string" && /^[0-9]+$/u.test(name)) read++
        const found: unknown = Reflect.get(target, name, target)
        return found
      }
    })
    expect(jsonScanner(jsonBounds).next(seen)?.kind).toBe("items")
    expect(read).toBeLessThan(4 * jsonBounds.items)
  })

  it("takes any bytes", () => {
    const awkward = fc.stringMatching(/^[[\]{}",:\\ 1a]{0,60}$/u).map(bytes)
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 60 }), awkward), (part) => {
      expect(() => jsonScanner(jsonBounds).next(part)).not.toThrow()
    }))
  })
})

describe("names given twice", () => {
  it("are not found in what JSON.stringify writes, whatever stands in its texts", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      expect(scan(JSON.stringify(value, null, 1))).toEqual(nothing)
    }))
  })

  it("are found at any place", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 5 }),
        fc.string(),
        fc.jsonValue({ maxDepth: 2 }),
        fc.integer({ min: 1, max: 40 }),
        (path, name, value, size) => {
          const doubled = `{${JSON.stringify(name)}:${JSON.stringify(value)},${JSON.stringify(name)}:1}`
          const text = path.reduceRight((inner, one) => `{${JSON.stringify(one)}:[0,${inner}]}`, doubled)
          expect(scan(text, {}, size)).toEqual({
            excess: undefined,
            duplicates: [[...path.flatMap((one) => [one, 1]), name]]
          })
        }
      )
    )
  })

  it("are all found, and none in a sibling", () => {
    expect(scan("{\"a\":1,\"b\":{\"a\":1,\"\\u0061\":2,\"a\":3},\"a\":[{\"a\":1},{\"a\":1}]}").duplicates).toEqual([
      ["b", "a"],
      ["b", "a"],
      ["a"]
    ])
  })

  it("are told up to a bound, and then no longer collected", () => {
    const text = `{${Array.from({ length: 90 }, () => "\"a\":1").join(",")}}`
    expect(scan(text).duplicates).toHaveLength(89)
    expect(scan(text, { duplicates: 7 }).duplicates).toHaveLength(7)
  })
})
