import { Effect } from "effect"
import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"
import { LedgerUnreadable } from "./ledger-unreadable.ts"

/**
 * The files of these paths, where a folder stands for every `*.ndjson` in it, as a cluster keeps one for each node. Fails
 * with LedgerUnreadable when a path is not there, or a folder has no such file.
 */
export const ledgerFiles = (paths: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<string>, LedgerUnreadable> =>
  Effect.map(Effect.forEach(paths, filesOf), (files) => files.flat())

const filesOf = (path: string): Effect.Effect<ReadonlyArray<string>, LedgerUnreadable> =>
  Effect.gen(function*() {
    const found = yield* attempt(() => stat(path))
    if (!found.isDirectory()) return [path]
    const names = (yield* attempt(() => readdir(path))).filter((name) => name.endsWith(".ndjson")).toSorted()
    if (names.length === 0) return yield* new LedgerUnreadable({ reden: "geen bestand met .ndjson in de map" })
    return names.map((name) => join(path, name))
  })

const attempt = <A>(work: () => Promise<A>): Effect.Effect<A, LedgerUnreadable> =>
  Effect.tryPromise({
    try: work,
    catch: (error) => new LedgerUnreadable({ reden: (error as NodeJS.ErrnoException).code ?? "onbekend" })
  })
