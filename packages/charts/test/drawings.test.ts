import { assert, describe, it } from "vitest"
import { bar, lineChart } from "../src/index.ts"

const line = (points: ReadonlyArray<{ readonly at: number; readonly value: number }>) =>
  String(lineChart({
    kind: "fout",
    points,
    description: "Open <fouten>",
    writeValue: (value) => `${value} stuks`,
    writeMoment: (at) => `dag ${at}`
  }))

describe("a line", () => {
  it("goes from the first point to the last, rises with the value, and is told in words", () => {
    const drawn = line([{ at: 1, value: 0 }, { at: 2, value: 4 }])
    const points = /<polyline class="streek" points="([^"]+)"/u.exec(drawn)?.[1]?.split(" ").map((point) =>
      point.split(",").map(Number)
    )
    assert.deepStrictEqual(points, [[44, 124], [308, 12]])
    for (const told of ["4 stuks", "dag 1", "dag 2", "aria-label=\"Open &lt;fouten&gt;\""]) assert.include(drawn, told)
  })

  it("of one moment names it once, and of none is nothing", () => {
    assert.strictEqual(line([{ at: 7, value: 3 }]).split("dag 7").length, 2)
    assert.strictEqual(line([]), "")
  })
})

describe("a bar", () => {
  const filled = (value: number, highest: number) =>
    /vulling" y="3" width="([\d.]+)"/u.exec(String(bar("x", value, highest)))?.[1]

  it("is in proportion, seen for anything above zero, and never longer than its place", () => {
    assert.deepStrictEqual([filled(0, 10), filled(1, 100_000), filled(5, 10), filled(30, 10), filled(1, 0)], [
      "0",
      "1",
      "50",
      "100",
      "0"
    ])
    assert.include(String(bar("x", 1, 4, 3)), "x1=\"75\" x2=\"75\"")
    assert.notInclude(String(bar("x", 1, 4)), "vorige")
  })
})
