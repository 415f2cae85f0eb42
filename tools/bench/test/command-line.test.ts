import { assert, describe, it } from "vitest"
import { readCommandLine, WrongUsage } from "../src/command-line.ts"

describe("the command line", () => {
  it("asks for what is usual unless told otherwise", () => {
    assert.deepStrictEqual(readCommandLine([]), { sizes: [100_000], rounds: 3, json: false })
    assert.deepStrictEqual(readCommandLine(["reconciliation", "--betrokkenen", "100,2000", "--rounds", "1", "--json"]), { sizes: [100, 2000], rounds: 1, json: true })
  })

  it("asks for nothing with --help", () => { assert.isUndefined(readCommandLine(["--help"])) })

  it.each([
    [["api"]], [["reconciliation", "reconciliation"]], [["--betrokkenen", "99"]], [["--betrokkenen", "1000,100"]], [["--betrokkenen", "1000,1000"]],
    [["--betrokkenen", ""]], [["--rounds", "0"]], [["--rounds", "21"]], [["--wat"]]
  ])("refuses %j", (args) => {
    assert.throws(() => readCommandLine(args), WrongUsage)
  })
})
