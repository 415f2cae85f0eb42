import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canonicalJson, mergePatch, withoutNulls } from "../src/http/json-value.ts"

describe("JSON Merge Patch", () => {
  // The test cases of RFC 7396, appendix A.
  it.each([
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b" }, { a: null }, {}],
    [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [["a", "b"], ["c", "d"], ["c", "d"]],
    [{ a: "b" }, ["c"], ["c"]],
    [{ a: "foo" }, null, null],
    [{ a: "foo" }, "bar", "bar"],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: "b", c: null }, { a: "b" }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }]
  ])("%j with %j is %j", (target, patch, expected) => {
    expect(mergePatch(target, patch)).toEqual(expected)
  })
})

describe("one text for one value", () => {
  it("is the same for every order of the keys, and for null as for absent", () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (value) => {
      const other = Object.fromEntries(Object.entries(value).toReversed().concat([["null member", null]]))
      expect(canonicalJson(withoutNulls(other))).toBe(canonicalJson(withoutNulls(value)))
    }))
  })

  it("is JSON for the value itself", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(JSON.stringify(JSON.parse(canonicalJson(value)))).toBe(
        JSON.stringify(sorted(JSON.parse(JSON.stringify(value))))
      )
    }))
  })
})

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === "object" && value !== null
    ? Object.fromEntries(
      Object.entries(value).toSorted(([one], [other]) => one < other ? -1 : 1).map((
        [key, member]
      ) => [key, sorted(member)])
    )
    : value
