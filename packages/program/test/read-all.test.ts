import { Effect } from "effect"
import { assert, it } from "vitest"
import { readAll, WrongUsage } from "../src/index.ts"

it("gives the value of each part", () => {
  assert.deepStrictEqual(Effect.runSync(readAll({ one: Effect.succeed(1), two: Effect.succeed("2") })), {
    one: 1,
    two: "2"
  })
})

it("tells every fault of every part once, in the order of the parts", () => {
  const { faults } = Effect.runSync(Effect.flip(readAll({
    one: Effect.fail(new WrongUsage("A.", "B.")),
    two: Effect.succeed(2),
    three: Effect.fail(new WrongUsage("B.", "C."))
  })))
  assert.deepStrictEqual(faults, ["A.", "B.", "C."])
})
