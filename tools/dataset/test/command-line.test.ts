import { WrongUsage } from "@betrokkene/program/command-line"
import { assert, describe, it } from "vitest"
import { readCommandLine } from "../src/command-line.ts"

const databaseUrl = "postgres://postgres@127.0.0.1:5432/register"

const refusal = (
  args: ReadonlyArray<string>,
  environment: Readonly<Record<string, string>> = { DATABASE_URL: databaseUrl }
): string => {
  try {
    readCommandLine(args, environment)
  } catch (error) {
    if (error instanceof WrongUsage) return error.message
    throw error
  }
  return ""
}

describe("the command line", () => {
  it("takes the register from the flag, else from the environment", () => {
    const asked = { databaseUrl, seed: 1, aantal: 5, toevoegen: false }
    assert.deepStrictEqual(readCommandLine(["--betrokkenen", "5"], { DATABASE_URL: databaseUrl }), asked)
    assert.deepStrictEqual(
      readCommandLine(["--betrokkenen", "5", "--seed", "3", "--toevoegen", "--database-url", databaseUrl], {
        DATABASE_URL: "postgres://ander/x"
      }),
      { ...asked, seed: 3, toevoegen: true }
    )
  })

  it("asks for nothing with --help", () => {
    assert.isUndefined(readCommandLine(["--help"], {}))
  })

  it.each([[[]], [["--betrokkenen", "0"]], [["--betrokkenen", "10000001"]], [["--betrokkenen", "x"]], [[
    "--betrokkenen",
    "5",
    "--seed",
    "-1"
  ]], [["--wat"]]])(
    "refuses %j",
    (args) => {
      assert.notStrictEqual(refusal(args), "")
    }
  )

  it("refuses a register that is none, without showing what was given", () => {
    assert.include(refusal(["--betrokkenen", "5"], {}), "DATABASE_URL")
    assert.notInclude(refusal(["--betrokkenen", "5", "--database-url", "geheim"]), "geheim")
  })
})
