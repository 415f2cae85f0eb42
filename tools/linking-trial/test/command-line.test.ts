import { WrongUsage } from "@betrokkene/program/command-line"
import { assert, describe, it } from "vitest"
import { readCommandLine } from "../src/command-line.ts"

describe("the command line", () => {
  it("asks for what is usual unless told otherwise", () => {
    assert.deepStrictEqual(readCommandLine([]), {
      betrokkenen: 20_000,
      seeds: [1],
      estimate: false,
      curve: false,
      chances: false,
      birth: false,
      kinds: false,
      pairs: undefined,
      json: false
    })
    assert.deepStrictEqual(readCommandLine(["--betrokkenen", "500", "--seeds", "3,0,12", "--json"]), {
      betrokkenen: 500,
      seeds: [3, 0, 12],
      estimate: false,
      curve: false,
      chances: false,
      birth: false,
      kinds: false,
      pairs: undefined,
      json: true
    })
    assert.deepInclude(readCommandLine(["--curve"]), { curve: true })
    assert.deepInclude(readCommandLine(["--chances"]), { chances: true })
    assert.deepInclude(readCommandLine(["--kinds"]), { kinds: true })
    assert.deepInclude(readCommandLine(["--estimate", "--pairs", "x.ndjson"]), { estimate: true, pairs: "x.ndjson" })
  })

  it("asks for nothing with --help", () => {
    assert.isUndefined(readCommandLine(["--help"]))
  })

  it.each([
    [["--betrokkenen", "9"]],
    [["--betrokkenen", "1000001"]],
    [["--seeds", ""]],
    [["--seeds", "1,"]],
    [["--seeds", "-1"]],
    [["--seeds"]],
    [["--pairs", "x"]],
    [["--curve", "--estimate"]],
    [["--chances", "--curve"]],
    [["--birth"]],
    [["--curve", "--kinds"]],
    [["--wat"]],
    [["x"]]
  ])("refuses %j", (args) => {
    assert.throws(() => readCommandLine(args), WrongUsage)
  })
})
