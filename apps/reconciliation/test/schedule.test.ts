import { Result } from "effect"
import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import { assert, describe, it } from "vitest"
import { readAssignment } from "../src/command-line.ts"
import { policyFileIn, readSettings } from "../src/settings.ts"

const example = (file: string) => readFile(resolve(import.meta.dirname, "../docs", file), "utf8")

const commandLine = /node (?:--max-\S+ )*(?:\S*\/)?apps\/reconciliation\/src\/main\.ts((?: [^ &\n]+)*)/u

describe("the example reconciliatie.service", () => {
  it("uses options and settings that exist", async () => {
    const text = await example("reconciliatie.service")
    const [, args = ""] = commandLine.exec(text) ?? []
    assert.isTrue(Result.isSuccess(readAssignment(args.trim().split(" "))), args)
    assert.notStrictEqual(args, "")
    assert.isTrue(Result.isSuccess(readSettings({ DATABASE_URL: "postgres://x@y/z?sslmode=verify-full" })))
    assert.strictEqual(policyFileIn({ RECONCILIATIE_BELEID: "b" }), "b")
    for (const [name] of text.matchAll(/\b(?:DATABASE_URL|RECONCILIATIE_[A-Z]+)\b/gu)) {
      assert.include(["DATABASE_URL", "RECONCILIATIE_BELEID"], name)
    }
  })
})
