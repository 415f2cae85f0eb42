import { Redacted, Result, Schema } from "effect"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { assert, describe, it } from "vitest"
import { databaseUrl, logLevel, readEnvironment, secret, wholeNumberOr } from "../src/index.ts"

const variables = Schema.Struct({
  DATABASE_URL: databaseUrl("DATABASE_URL"),
  LOG_LEVEL: logLevel(),
  RETRIES: wholeNumberOr(3, { minimum: 0, maximum: 10 })
})

const faultsOf = (environment: Readonly<Record<string, string>>, expected?: Readonly<Record<string, string>>) =>
  Result.match(readEnvironment(variables, environment, expected === undefined ? {} : { expected }), {
    onSuccess: () => [],
    onFailure: ({ faults }) => faults
  })

describe("the environment", () => {
  it("gives the values or their defaults, and an empty value counts as not given", () => {
    const read = Result.getOrThrow(readEnvironment(variables, { DATABASE_URL: "postgres://x", RETRIES: "", HOME: "/" }))
    assert.strictEqual(Redacted.value(read.DATABASE_URL), "postgres://x")
    assert.deepInclude(read, { LOG_LEVEL: "info", RETRIES: 3 })
    assert.notProperty(read, "HOME")
  })

  it("names every fault at once, without the value", () => {
    const wrong = { DATABASE_URL: "mysql://geheim", LOG_LEVEL: "geheim", RETRIES: "11" }
    assert.deepStrictEqual(faultsOf(wrong), [
      "DATABASE_URL: Het adres van de PostgreSQL-database wordt verwacht, zoals " +
      "postgres://gebruiker@host:5432/register.",
      "LOG_LEVEL: debug, info, warn of error wordt verwacht.",
      "RETRIES: Een geheel getal van 0 tot en met 10 wordt verwacht."
    ])
  })

  // Kills: judging only settings that are all right; judging one that is wrong.
  it("names faults in settings together beside other faults, of those that could be read", () => {
    const judged = (environment: Readonly<Record<string, string>>) => {
      let given: unknown
      const result = readEnvironment(variables, environment, {
        settings: (settings) => {
          given = settings
          return ["RETRIES: te weinig."]
        }
      })
      return { faults: Result.isFailure(result) ? result.failure.faults : [], given }
    }
    const beside = judged({ LOG_LEVEL: "geheim", RETRIES: "2" })
    assert.deepStrictEqual(beside.faults, [
      "DATABASE_URL ontbreekt.",
      "LOG_LEVEL: debug, info, warn of error wordt verwacht.",
      "RETRIES: te weinig."
    ])
    assert.deepStrictEqual(beside.given, { RETRIES: 2 })
    assert.deepStrictEqual(judged({}).given, { LOG_LEVEL: "info", RETRIES: 3 })
  })

  it("is refused as a whole if Node is told to trust every certificate", () => {
    const given = { DATABASE_URL: "postgres://x" }
    assert.lengthOf(faultsOf({ ...given, NODE_TLS_REJECT_UNAUTHORIZED: "0" }), 1)
    assert.match(faultsOf({ ...given, NODE_TLS_REJECT_UNAUTHORIZED: "0" }).join(), /^NODE_TLS_REJECT_UNAUTHORIZED: /u)
    assert.isEmpty(faultsOf({ ...given, NODE_TLS_REJECT_UNAUTHORIZED: "1" }))
  })

  it("says what is expected of a missing variable", () => {
    assert.deepStrictEqual(faultsOf({}), ["DATABASE_URL ontbreekt."])
    assert.deepStrictEqual(faultsOf({}, { DATABASE_URL: "Een adres." }), ["DATABASE_URL ontbreekt. Een adres."])
  })

  it.each(["-1", "1.5", "1e1", " 1", "11", "veel"])("refuses %j as a whole number to 10", (text) => {
    assert.lengthOf(faultsOf({ DATABASE_URL: "postgres://x", RETRIES: text }), 1)
  })

  it("keeps a secret out of a text of all settings", () => {
    const secrets = Schema.Struct({ KEY: secret("KEY", /^./u, { foutcode: "key", message: "Key.", expected: "Key." }) })
    const read = Result.getOrThrow(readEnvironment(secrets, { KEY: "geheim" }))
    assert.notInclude(JSON.stringify(read) + String(read.KEY), "geheim")
  })
})

it("the example of the README is the one tested here", () => {
  const readme = readFileSync(resolve(import.meta.dirname, "../README.md"), "utf8")
  const [, example = ""] = /```ts\n([^`]+)```/u.exec(readme) ?? []
  const own = readFileSync(import.meta.filename, "utf8")
  for (const line of example.split("\n").filter((line) => line.startsWith("  "))) assert.include(own, line)
})
