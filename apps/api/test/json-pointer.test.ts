import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { jsonPointer } from "../src/problems/fault.ts"
import { faultsOf, testApp } from "./harness.ts"

/** The inverse, as RFC 6901 says it. */
const pathOf = (pointer: string): ReadonlyArray<string> =>
  decodeURIComponent(pointer.slice(1)).split("/").slice(1).map((token) =>
    token.replaceAll("~1", "/").replaceAll("~0", "~")
  )

const key = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom("~", "0", "1", "/", "%", "#", " ", "\"", "é", "😀", "", "a") })
)

/** What a URI lets a fragment hold (RFC 3986, section 3.5). */
const fragment = /^#(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-F]{2})*$/u

describe("the pointer of a fault", () => {
  it("is a URI fragment that gives back the path, whatever the keys", () => {
    fc.assert(fc.property(fc.array(key), (path) => {
      const pointer = jsonPointer(path)
      expect(pointer).toMatch(fragment)
      expect(pathOf(pointer)).toEqual(path)
    }))
  })

  it.each(
    [
      [[], "#"],
      [[""], "#/"],
      [["a b"], "#/a%20b"],
      [["a/b", "m~n", 0], "#/a~1b/m~0n/0"],
      [["c%d", "g|h", "k\"l"], "#/c%25d/g%7Ch/k%22l"],
      [["é"], "#/%C3%A9"],
      [["\ud800"], "#/%EF%BF%BD"]
    ] as const
  )("of %j is %s", (path, pointer) => {
    expect(jsonPointer(path)).toBe(pointer)
  })

  it("stands so in an answer", async () => {
    const { send } = testApp()
    const json = { kanaal: "balie", onderwerp: "x", "één/twee drie": 1, "\udc00": 2 }
    expect(faultsOf(await send("POST", "/api/v1/klantcontacten", { json }))).toEqual([
      "#/%C3%A9%C3%A9n~1twee%20drie onbekende-eigenschap",
      "#/%EF%BF%BD onbekende-eigenschap"
    ])
  })
})
