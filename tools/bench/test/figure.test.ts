import { assert, describe, it } from "vitest"
import { atMost, median, peakMemory, speed, table } from "../src/figure.ts"

describe("a figure", () => {
  it("of speed is held against its floor", () => {
    assert.deepStrictEqual(speed("read", "rows/s", 50, 100, 0.5), {
      name: "read",
      unit: "rows/s",
      value: 50,
      floor: 100,
      ratio: 0.5,
      target: 0.5,
      met: true
    })
    assert.isFalse(speed("read", "rows/s", 49, 100, 0.5).met)
  })

  it("that has no floor is held against its target", () => {
    assert.isTrue(atMost("memory", "MiB", 256, 256).met)
    assert.isFalse(atMost("memory", "MiB", 257, 256).met)
  })

  it("of memory is the largest process, and none where that is unknown", () => {
    assert.deepStrictEqual(peakMemory("memory", [100, 257, 3], 256), [atMost("memory", "MiB", 257, 256)])
    assert.deepStrictEqual(peakMemory("memory", [100, undefined], 256), [])
  })

  it("is the median of its rounds", () => {
    assert.strictEqual(median([9, 1, 2]), 2)
    assert.strictEqual(median([4, 1, 2, 9]), 3)
    assert.throws(() => median([]), RangeError)
  })

  it("is a row of the table", () => {
    const [head = "", row = ""] = table([speed("read", "rows/s", 50, 100, 0.75)]).split("\n")
    assert.deepStrictEqual(head.trim().split(/ +/u), ["value", "unit", "floor", "ratio", "target", "met"])
    assert.deepStrictEqual(row.split(/ +/u), ["read", "50.00", "rows/s", "100", "0.50", "0.75", "no"])
  })
})
