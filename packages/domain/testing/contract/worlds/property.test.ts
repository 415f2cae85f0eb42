import { Effect } from "effect"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { property } from "./property.ts"

describe("a property", () => {
  it("that fails tells its example before its test ends, however long a smaller example is looked for", async () => {
    let runs = 0
    const endless = property(
      fc.integer({ min: 1000 }),
      () => runs++ === 0 ? Effect.die("refused") : Effect.never
    )
    await expect(Effect.runPromise(endless)).rejects.toThrow("Counterexample")
  }, 5000)

  it("that does not end in time fails", async () => {
    await expect(Effect.runPromise(property(fc.nat(), () => Effect.never))).rejects.toThrow("interrupted")
  }, 2000)
})
