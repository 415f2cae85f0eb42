import { assert, it } from "@effect/vitest"
import { countOf } from "../src/words/count-of.ts"

it.each([
  [0, "0 dagen"],
  [1, "1 dag"],
  [2, "2 dagen"],
  [1_234_567, "1.234.567 dagen"]
])("names %i days in Dutch", (howMany, words) => {
  assert.strictEqual(countOf(howMany, "dag", "dagen"), words)
})
