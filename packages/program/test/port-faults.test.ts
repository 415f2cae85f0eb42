import { assert, describe, it } from "vitest"
import { portFaults } from "../src/index.ts"

describe("ports", () => {
  it("that two settings share are refused, at the later one", () => {
    assert.deepStrictEqual(portFaults({ A: 80, B: 81, C: 80, D: 81 }), [
      "C: dit is ook de poort van A; geef een andere.",
      "D: dit is ook de poort van B; geef een andere."
    ])
  })

  it("that are not given, or each time another one, are never the same", () => {
    assert.isEmpty(portFaults({ A: undefined, B: undefined, C: 0, D: 0, E: 80 }))
  })
})
