import { assert, describe, it } from "vitest"
import { readCommandLine, WrongUsage } from "../src/command-line.ts"

describe("the command line", () => {
  it("asks for five rounds unless told otherwise", () => {
    assert.deepStrictEqual(readCommandLine([]), { rounds: 5 })
    assert.deepStrictEqual(readCommandLine(["--rounds", "20"]), { rounds: 20 })
  })

  it("asks for nothing with --help", () => { assert.isUndefined(readCommandLine(["--help"])) })

  it.each([[["--rounds", "0"]], [["--rounds", "1001"]], [["--rounds", "veel"]], [["--rounds"]], [["--wat"]]])("refuses %j", (args) => {
    assert.throws(() => readCommandLine(args), WrongUsage)
  })
})
