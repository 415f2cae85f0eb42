import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { gebruik, leesOpdracht } from "../src/command-line.ts"
import { exitCodes } from "../src/exit-codes.ts"
import { leesInstellingen } from "../src/settings.ts"

describe("the command line", () => {
  it("asks for a text report in pages of 500 unless told otherwise", () => {
    assert.deepStrictEqual(leesOpdracht([]), Result.succeed({ json: false, help: false, bladzijde: 500 }))
    assert.deepStrictEqual(leesOpdracht(["--json", "--bladzijde", "7"]), Result.succeed({ json: true, help: false, bladzijde: 7 }))
  })

  it.each([["--bladzijde", "0"], ["--bladzijde", "10001"], ["--bladzijde", "1.5"], ["--bladzijde", "x"], ["--bladzijde"], ["--nee"], ["los"]])(
    "refuses %s %s",
    (...argumenten) => { assert.isTrue(Result.isFailure(leesOpdracht(argumenten))) }
  )

  it("documents every exit code", () => {
    for (const code of Object.values(exitCodes)) assert.match(gebruik, new RegExp(`^ {2}${code} {2}\\S`, "m"))
  })
})

describe("the settings", () => {
  it("take the address of a PostgreSQL database", () => {
    const databaseUrl = "postgres://postgres@127.0.0.1:5432/register"
    assert.deepStrictEqual(leesInstellingen({ DATABASE_URL: databaseUrl }), Result.succeed({ databaseUrl }))
  })

  it.each([{}, { DATABASE_URL: "" }, { DATABASE_URL: "geheim" }, { DATABASE_URL: "mysql://root:geheim@host/register" }])(
    "refuse %j by name and without its value",
    (omgeving) => {
      const uitkomst = leesInstellingen(omgeving)
      assert.isTrue(Result.isFailure(uitkomst))
      if (Result.isFailure(uitkomst)) {
        assert.include(uitkomst.failure.uitleg, "DATABASE_URL")
        assert.notInclude(uitkomst.failure.uitleg, "geheim")
      }
    }
  )
})
