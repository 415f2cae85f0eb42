import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { runProgram } from "./run-program.ts"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "betrokkene-ledger-at-start-"))
  await writeFile(join(folder, "file"), "")
})
afterAll(() => rm(folder, { recursive: true }))

/** No database is needed to see it. */
const url = "postgres://nobody@127.0.0.1:1/none"

describe("a ledger that cannot be written", () => {
  it.each([
    ["a folder that is not there", "none/ledger.ndjson"],
    ["a folder", "."],
    ["a file as a folder", "file/ledger.ndjson"]
  ])("is refused at the start by each program that would write it: %s", async (_, path) => {
    const settings = { RESTORE_LEDGER: join(folder, path) }
    for (const args of [["create", "zaak", "--scopes", "read"], ["revoke", "zaak"], ["list"]]) {
      const tokens = await runProgram("tokens", [...args, ...(args.length > 1 ? ["--by", "beheerder"] : [])], {
        OWNER_DATABASE_URL: url,
        ...settings
      })
      assert.deepStrictEqual([tokens.exitCode, tokens.stdout], [2, ""])
      assert.match(tokens.stderr, /^RESTORE_LEDGER: in dit bestand is niet te schrijven \(E[A-Z]+\)/u)
    }
    const api = await runProgram("api", [], { DATABASE_URL: url, PORT: "0", ...settings })
    assert.strictEqual(api.exitCode, 1, api.stdout)
    const told = api.stdout.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>)
    assert.deepInclude(told.at(-1), {
      message: "cannot start",
      reason: "CannotWriteLedger",
      setting: "RESTORE_LEDGER"
    })
  })
})
