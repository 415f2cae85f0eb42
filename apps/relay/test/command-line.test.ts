import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { readCommand } from "../src/command-line.ts"

describe("the command line", () => {
  it.each<readonly [ReadonlyArray<string>, object]>([
    [[], { kind: "run" }],
    [["run"], { kind: "run" }],
    [["-h"], { kind: "help" }],
    [["retry", "--help"], { kind: "help" }],
    [["dead-letters"], { kind: "dead-letters", json: false }],
    [["dead-letters", "--json"], { kind: "dead-letters", json: true }],
    [["retry", "12"], { kind: "retry", choice: { nummer: 12 } }],
    [["drop", "--subscriber", "kcc"], { kind: "drop", choice: { abonnement: "kcc" } }],
    [["forget", "kcc"], { kind: "forget", subscriber: "kcc" }]
  ])("%j", (args, command) => {
    assert.deepStrictEqual<unknown>(Result.getOrThrow(readCommand(args)), command)
  })

  it.each([
    [["bestaat-niet"]],
    [["run", "nu"]],
    [["retry"]],
    [["retry", "0"]],
    [["retry", "1e3"]],
    [["drop", "1", "2"]],
    [["drop", "1", "--subscriber", "a"]],
    [["drop", "--subscriber"]],
    [["drop", "--subscriber", "A"]],
    [["dead-letters", "x"]],
    [["run", "--json"]],
    [["run", "--subscriber", "a"]],
    [["--onbekend"]],
    [["forget"]],
    [["forget", "a", "b"]]
  ])("refuses %j without repeating it", (args) => {
    const command = readCommand(args)
    if (Result.isSuccess(command)) return assert.fail("a refusal")
    assert.strictEqual(command.failure.faults.length, 1)
    assert.notInclude(command.failure.faults.join(), "bestaat-niet")
  })
})
