import { assert, describe, it } from "vitest"
import type { Json } from "../src/json.ts"
import { differences } from "../src/pattern.ts"

const base = "https://kic.example.nl/klantinteracties/api/v1"
const known = { base, shapes: { adres: { stad: "$text" } } }
const uuid = "1f0c2f1e-3a53-4a7e-9d0e-0a3a5a0f5b11"
const relation = { uuid, url: `${base}/partijen/${uuid}` }

const wrong = (pattern: Json, value: Json | undefined) => differences(pattern, value, known, "body")

describe("a pattern", () => {
  it.each<[Json, Json]>([
    [null, null],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: "$absent" }, {}],
    [[1, "$any"], [1, null]],
    ["$text?", null],
    ["$text", ""],
    ["$filled", "a"],
    ["$whole", 3],
    ["$uuid", uuid],
    ["$url", relation.url],
    ["$moment", "2026-11-23T12:38:32.175819Z"],
    ["$date", "2026-11-23"],
    ["$relation", relation],
    ["@adres", { stad: "Utrecht" }],
    ["@adres?", null],
    [{ $every: "$whole" }, []],
    [{ $has: [2] }, [1, 2]],
    [{ $none: 3 }, [1, 2]],
    [{ $set: [2, 1] }, [1, 2]],
    [{ $either: [null, "$text"] }, "a"],
    [{ $keys: ["a"] }, { a: null }],
    [{ $instant: "2024-03-01T10:00:00+02:00" }, "2024-03-01T08:00:00.000Z"]
  ])("%j fits %j", (pattern, value) => {
    assert.deepStrictEqual(wrong(pattern, value), [])
  })

  it.each<[Json, Json | undefined]>([
    [null, ""],
    ["a", "b"],
    [{ a: 1 }, {}],
    [{ a: 1 }, null],
    [{ a: "$absent" }, { a: null }],
    [[1], [1, 2]],
    [[], {}],
    ["$text?", undefined],
    ["$filled", ""],
    ["$whole", 1.5],
    ["$truth", null],
    ["$uuid", uuid.toUpperCase()],
    ["$url", `http://elders.example.nl/partijen/${uuid}`],
    ["$url", `${relation.url}/`],
    ["$moment", "2026-11-23T12:38:32+01:00"],
    ["$date", "23-11-2026"],
    ["$relation", { uuid }],
    ["$relation", null],
    ["@adres", null],
    [{ $every: "$whole" }, [1, "a"]],
    [{ $every: "$whole" }, {}],
    [{ $has: [3] }, [1, 2]],
    [{ $none: 2 }, [1, 2]],
    [{ $set: [1, 2] }, [1, 2, 2]],
    [{ $set: [1, 3] }, [1, 2]],
    [{ $either: [null, "$whole"] }, "a"],
    [{ $keys: ["a"] }, {}],
    [{ $instant: "2024-03-01T10:00:00+02:00" }, "2024-03-01T10:00:00Z"]
  ])("%j does not fit %j", (pattern, value) => {
    assert.isNotEmpty(wrong(pattern, value))
  })

  it("that is misspelled fits nothing in silence", () => {
    for (const pattern of ["$texts", "@adressen", { $all: 1 }]) assert.throws(() => wrong(pattern, []))
  })

  it("tells no value of the answer", () => {
    const told = wrong({ a: "$whole", b: "x", c: ["y"] }, { a: "Sanne", b: "Sanne", c: ["Sanne"] }).join("\n")
    assert.strictEqual(
      told,
      "body.a is a text instead of whole\nbody.b is another text instead of a text\nbody.c[0] is another text instead of a text"
    )
  })
})
