import { WrongUsage } from "@betrokkene/program/command-line"
import { assert, describe, it } from "vitest"
import { readCommandLine, usage } from "../src/command-line.ts"
import { faults } from "../src/faults/index.ts"

describe("the command line", () => {
  it("asks for every fault, ten seconds each, unless told otherwise", () => {
    assert.deepStrictEqual(readCommandLine([]), { faults, seconds: 10, seed: 1, json: false })
    const some = readCommandLine(["--faults", "deploy,api-killed", "--seconds", "2", "--seed", "0", "--json"])
    assert.deepStrictEqual({ ...some, faults: some?.faults.map(({ name }) => name) }, {
      faults: ["deploy", "api-killed"],
      seconds: 2,
      seed: 0,
      json: true
    })
  })

  it("asks for nothing with --help, which names every fault", () => {
    assert.isUndefined(readCommandLine(["--help"]))
    for (const { name } of faults) assert.include(usage, name)
  })

  it.each([
    [["--seconds", "0"]],
    [["--seconds", "3601"]],
    [["--seconds"]],
    [["--seed", "-1"]],
    [["--faults", "deploy,regen"]],
    [["--faults", ""]],
    [["--wat"]]
  ])("refuses %j", (args) => {
    assert.throws(() => readCommandLine(args), WrongUsage)
  })
})
