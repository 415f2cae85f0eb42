import { assert, it } from "@effect/vitest"
import * as fc from "fast-check"
import { jsonFault } from "../src/json-fault.ts"

it.each([
  ["", 1, 1],
  ["[", 1, 2],
  ["{\"a\": 1,}", 1, 9],
  ["[1,\n 2,, 3]", 2, 4],
  ["[\n  { \"name\": \"a\" \"url\": \"b\" }\n]", 2, 17],
  ["[1.]", 1, 4],
  ["truX", 1, 4],
  ["{\"a\": 1} x", 1, 10],
  ["\uFEFF[]", 1, 1]
])("%j is no JSON from line %i, column %i", (text, line, column) => {
  assert.deepStrictEqual(jsonFault(text), { line, column })
})

// Kills: a place that depends on the words of JSON.parse, which leaves out where a text of some lengths is wrong.
it("finds the place of a sign that cannot be there, in any JSON", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, choice) => {
      assert.isUndefined(jsonFault(text))
      const places = [...text].flatMap((sign, place) => sign === "," ? [place] : [])
      // A comma in a text may be followed by anything; one that separates may not be followed by a bracket's end.
      const place = places[choice % Math.max(places.length, 1)]
      if (place === undefined) return
      const broken = `${text.slice(0, place + 1)}\u0001${text.slice(place + 1)}`
      assert.deepStrictEqual(jsonFault(broken), { line: 1, column: place + 2 })
    })
  )
})
