import { Medewerker } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { afterRestore } from "../src/after-restore.ts"

const door = Schema.decodeSync(Medewerker)("beheerder")
/** A ledger is read to its end before the database is asked for, so none is needed. */
const nowhere = "postgres://127.0.0.1:1/none"

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "betrokkene-empty-ledger-"))
  await writeFile(join(folder, "node-a.ndjson"), "")
  // As an API makes it that was started before the ledger was put back.
  await writeFile(join(folder, "node-b.ndjson"), "\n")
})
afterAll(() => rm(folder, { recursive: true }))

const failureOf = (paths: ReadonlyArray<string>) => Effect.runPromise(Effect.flip(afterRestore(nowhere, paths, door)))

describe("ledgers in which nothing stands", () => {
  it("are refused, since forgetting nobody by them would look like success", async () => {
    for (const path of [join(folder, "node-a.ndjson"), join(folder, "node-b.ndjson"), folder]) {
      assert.deepInclude(await failureOf([path]), { _tag: "LedgerOnleesbaar", reden: "er staat niets in" })
    }
  })

  it("do not stop others: a node of a cluster may have had no work", async () => {
    await writeFile(join(folder, "node-c.ndjson"), `{"soort":"nummers","reeks":"partij","tot":10001}\n`)
    assert.deepInclude(await failureOf([folder]), { _tag: "RegisterUnavailable" })
  })

  it("are another matter than having none", async () => {
    assert.deepInclude(await failureOf([]), { _tag: "RegisterUnavailable" })
  })
})
