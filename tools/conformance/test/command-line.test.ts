import { WrongUsage } from "@betrokkene/program/command-line"
import { assert, describe, it } from "vitest"
import { readCommandLine } from "../src/command-line.ts"

const url = "https://kic.example.nl/klantinteracties/api/v1"
const usual = { url, token: "abc", scheme: "Token", as: "register", scenarios: false, json: false, only: [] }

describe("the arguments", () => {
  it("name a server and a token, which may stand in the environment", () => {
    assert.deepStrictEqual<unknown>(readCommandLine(["--url", `${url}/`, "--token", "abc"], "other"), usual)
    assert.deepStrictEqual<unknown>(readCommandLine(["--url", url], "abc"), usual)
  })

  it("say how to judge what", () => {
    const given = readCommandLine(
      ["--url", url, "--bearer", "--as", "openklant", "--scenarios", "--only", "KISS, ZAC", "--json"],
      "abc"
    )
    assert.deepStrictEqual<unknown>(given, {
      ...usual,
      scheme: "Bearer",
      as: "openklant",
      scenarios: true,
      json: true,
      only: ["KISS", "ZAC"]
    })
  })

  it("may ask for help", () => {
    assert.isUndefined(readCommandLine(["--help"], undefined))
  })

  it.each([
    [[]],
    [["--url", "kic.example.nl"]],
    [["--url", `${url}?a=b`]],
    [["--url", "https://somebody:secret@kic.example.nl"]],
    [["--url", url, "--as", "kiss"]],
    [["--url", url, "--only", "KISS"]],
    [["--url", url, "--scenarios", "--only", "partijen"]],
    [["--url", url, "--all"]]
  ])("%j are refused", (args) => {
    assert.throws(() => readCommandLine(args, "abc"), WrongUsage)
  })

  it("without a token are refused", () => {
    assert.throws(() => readCommandLine(["--url", url], undefined), WrongUsage)
  })
})
