import { checkLedger, ledgerLayer, readLedger } from "@betrokkene/adapters/system"
import { type LedgerEntry, RestoreLedger } from "@betrokkene/domain"
import { assert, it } from "@effect/vitest"
import { Effect, Option, Stream } from "effect"
import { execFileSync } from "node:child_process"
import { appendFile, mkdtemp, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

const nummers = (tot: number): LedgerEntry => ({ soort: "nummers", reeks: "partij", tot })

const inFolder = <A, E>(work: (path: string) => Effect.Effect<A, E>) =>
  Effect.acquireUseRelease(
    Effect.promise(() => mkdtemp(join(tmpdir(), "betrokkene-ledger-"))),
    (folder) => work(join(folder, "ledger.ndjson")),
    (folder) => Effect.promise(() => rm(folder, { recursive: true }))
  )

const note = (path: string, entry: LedgerEntry) =>
  Effect.provide(RestoreLedger.use(({ note }) => note(entry)), ledgerLayer(path))

const read = (path: string) => Stream.runCollect(readLedger(path))

// Kills: entries that overwrite each other, and an entry that a line before it spoils.
it.effect("a ledger keeps every entry, whoever adds at the same time, also behind a line that was cut off", () =>
  inFolder((path) =>
    Effect.gen(function*() {
      yield* Effect.forEach(Array.from({ length: 40 }, (_, tot) => tot), (tot) => note(path, nummers(tot)), {
        concurrency: "unbounded"
      })
      yield* Effect.promise(() => appendFile(path, `{"soort":"nummers","reeks":"par`))
      yield* note(path, nummers(40))
      const entries = yield* read(path)
      const known = entries.flatMap((entry) => Option.toArray(entry))
      assert.sameDeepMembers(known, Array.from({ length: 41 }, (_, tot) => nummers(tot)))
      assert.strictEqual(entries.length - known.length, 1)
      assert.strictEqual((yield* Effect.promise(() => stat(path))).mode & 0o077, 0)
    })
  ))

it.effect("a ledger that cannot be written or read is told as such", () =>
  inFolder((path) =>
    Effect.gen(function*() {
      const missing = join(path, "no-folder", "ledger.ndjson")
      assert.strictEqual((yield* Effect.flip(note(missing, nummers(1)))).reden, "ledger-ENOENT")
      assert.strictEqual((yield* Effect.flip(read(missing))).reden, "ENOENT")
    })
  ))

// Kills: a check that trusts the name, one that waits for a pipe, and one that leaves a line behind.
it.effect("a ledger is checked without an entry: its folder, its kind, and the room on its disk", () =>
  inFolder((path) =>
    Effect.gen(function*() {
      yield* checkLedger(path, false)
      yield* checkLedger(path, true)
      assert.deepStrictEqual(yield* read(path), [])
      execFileSync("mkfifo", [`${path}-pipe`])
      const places = [join(path, "in-a-file"), `${path}-none/ledger`, dirname(path), `${path}-pipe`, "/dev/full"]
      for (const probe of [false, true]) {
        const reasons = yield* Effect.forEach(places, (place) => Effect.flip(checkLedger(place, probe)))
        assert.deepStrictEqual(reasons.map(({ reden }) => reden), [
          "ledger-ENOTDIR",
          "ledger-ENOENT",
          "ledger-ENOTFILE",
          "ledger-ENOTFILE",
          "ledger-ENOTFILE"
        ])
      }
    })
  ))
