import { WrongUsage } from "@betrokkene/program/command-line"
import { assert, describe, it } from "vitest"
import { readCommandLine } from "../src/command-line.ts"

describe("the command line", () => {
  it("asks for what is usual unless told otherwise", () => {
    assert.deepStrictEqual(readCommandLine([]), { seconds: 10, warmUp: 5, betrokkenen: 100_000 })
    assert.deepStrictEqual(readCommandLine(["--seconds", "3", "--warm-up", "0", "--betrokkenen", "500"]), {
      seconds: 3,
      warmUp: 0,
      betrokkenen: 500
    })
  })

  it("asks for nothing with --help", () => {
    assert.isUndefined(readCommandLine(["--help"]))
  })

  it.each([[["--seconds", "0"]], [["--seconds", "601"]], [["--seconds"]], [["--warm-up", "-1"]], [[
    "--betrokkenen",
    "99"
  ]], [["--wat"]]])("refuses %j", (args) => {
    assert.throws(() => readCommandLine(args), WrongUsage)
  })
})
