import { WrongUsage } from "@betrokkene/program/command-line"
import { assert, describe, it } from "vitest"
import { readCommandLine, usual, usualSizes } from "../src/command-line.ts"

describe("the command line", () => {
  it("asks for what is usual unless told otherwise", () => {
    assert.deepStrictEqual(readCommandLine([]), {
      subjects: usual,
      sizes: undefined,
      rounds: 3,
      seconds: 5,
      requests: 360_000,
      json: false
    })
    assert.deepStrictEqual(
      readCommandLine([
        "start",
        "http",
        "--betrokkenen",
        "100,2000",
        "--rounds",
        "1",
        "--seconds",
        "2",
        "--requests",
        "1000",
        "--json"
      ]),
      { subjects: ["http", "start"], sizes: [100, 2000], rounds: 1, seconds: 2, requests: 1000, json: true }
    )
  })

  it("measures an earlier API beside this one, when http is named", () => {
    assert.strictEqual(readCommandLine(["http", "--against", "4d2fe3db"])?.against, "4d2fe3db")
    assert.throws(() => readCommandLine(["--against", "4d2fe3db"]), WrongUsage)
    assert.throws(() => readCommandLine(["http", "--against", "HEAD~1"]), WrongUsage)
  })

  it("measures one kind of request, when http is named", () => {
    assert.strictEqual(readCommandLine(["http", "--only", "registration"])?.only, "registration")
    assert.throws(() => readCommandLine(["--only", "registration"]), WrongUsage)
    assert.throws(() => readCommandLine(["http", "--only", "gekend"]), WrongUsage)
  })

  it("measures the growth only when it is named, and then between two sizes", () => {
    assert.notInclude(usual, "growth")
    assert.notInclude(usual, "scale")
    assert.notInclude(usual, "openklant")
    assert.deepStrictEqual(readCommandLine(["growth"])?.subjects, ["growth"])
    assert.deepStrictEqual(usualSizes("growth"), [10_000, 1_000_000])
    assert.deepStrictEqual(usualSizes("http"), [100_000])
    assert.throws(() => readCommandLine(["growth", "--betrokkenen", "1000"]), WrongUsage)
  })

  it("asks for nothing with --help", () => {
    assert.isUndefined(readCommandLine(["--help"]))
  })

  it.each([
    [["api"]],
    [["reconciliation", "reconciliation"]],
    [["--betrokkenen", "99"]],
    [["--betrokkenen", "1000,100"]],
    [["--betrokkenen", "1000,1000"]],
    [["--betrokkenen", ""]],
    [["--rounds", "0"]],
    [["--rounds", "21"]],
    [["--seconds", "0"]],
    [["--requests", "999"]],
    [["--wat"]]
  ])("refuses %j", (args) => {
    assert.throws(() => readCommandLine(args), WrongUsage)
  })
})
