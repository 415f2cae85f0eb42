import { assert, describe, it } from "vitest"
import { nextBevinding } from "../src/proposals/next-bevinding.ts"
import type { Bevinding } from "../src/words/schemas.ts"

const bevinding = (id: string, ernst: Bevinding["ernst"]) => ({ id, ernst }) as Bevinding
const open = [...["a", "b", "c", "d"].map((id) => bevinding(id, "fout")), bevinding("e", "suggestie")]

describe("the next proposal", () => {
  it("is the one behind it, and after the last of the worst the first", () => {
    assert.strictEqual(nextBevinding(open, "a", "somebody")?.id, "b")
    assert.strictEqual(nextBevinding(open, "d", "somebody")?.id, "a")
  })

  it("differs between people once it was decided, and is always one of the worst", () => {
    const given = Array.from({ length: 40 }, (_, person) => nextBevinding(open, "gone", `person ${person}`)?.id)
    assert.deepStrictEqual([...new Set(given)].toSorted(), ["a", "b", "c", "d"])
  })

  it("is none at which somebody else looks, unless all of the worst are looked at", () => {
    assert.strictEqual(nextBevinding(open, "a", "somebody", (id) => id === "b" || id === "c")?.id, "d")
    assert.strictEqual(nextBevinding(open, "d", "somebody", (id) => id === "a")?.id, "b")
    assert.strictEqual(nextBevinding(open, "a", "somebody", () => true)?.id, "b")
  })

  it("is not there if nothing else waits", () => {
    assert.isUndefined(nextBevinding([], "a", "somebody"))
    assert.isUndefined(nextBevinding([bevinding("a", "fout")], "a", "somebody"))
  })
})
