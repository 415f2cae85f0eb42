import { regel } from "@betrokkene/domain/internal"
import { Result, Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { commaSeparated } from "../src/index.ts"

const names = ["at+jwt", "a.b", "ab", "other-register"] as const
const read = Schema.decodeUnknownResult(commaSeparated(names, regel("namen", "Namen.")))

describe("names with commas between them", () => {
  it("are read in their order, and written back", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }),
        (chosen) => assert.deepStrictEqual(Result.getOrThrow(read(chosen.join(","))), chosen)
      )
    )
  })

  // Kills: a sign in a name that has a meaning in a pattern.
  it.each(["", ",", "ab,", ",ab", "ab ab", "AB", "atjwt", "attjwt", "aXb", "ab,geheim"])(
    "are refused in %j",
    (text) => {
      assert.isTrue(Result.isFailure(read(text)))
    }
  )
})
