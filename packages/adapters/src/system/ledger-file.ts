import { LedgerEntry, RegisterUnavailable, RestoreLedger } from "@betrokkene/domain"
import { Effect, Layer, type Option, Schema, Stream } from "effect"
import { createReadStream } from "node:fs"
import { type FileHandle, open, stat } from "node:fs/promises"
import { dirname } from "node:path"
import { createInterface } from "node:readline"

/**
 * The ledger as a file that is only added to: a line of JSON for each entry, on the disk before the caller goes on. Several
 * processes may add to one file on a local disk.
 *
 * Example: {@link RestoreLedger}.
 */
export const ledgerLayer = (path: string): Layer.Layer<never> =>
  Layer.succeed(RestoreLedger, { note: (entry) => append(path, textOf(entry)) })

/** Begins with an end of line too, so that a line that was cut off by a crash spoils none that follows. */
const textOf = (entry: LedgerEntry): string =>
  `\n${JSON.stringify({ op: new Date().toISOString(), ...Schema.encodeSync(LedgerEntry)(entry) })}\n`

const append = (path: string, text: string): Effect.Effect<void, RegisterUnavailable> =>
  Effect.uninterruptible(Effect.tryPromise({
    try: async () => {
      const file = await open(path, "a", 0o600)
      try {
        const { bytesWritten } = await file.write(text)
        if (bytesWritten < Buffer.byteLength(text)) throw Object.assign(new Error("cut off"), { code: "ENOSPC" })
        await file.sync()
      } finally {
        await file.close()
      }
      // A file that is new has to be found again as well.
      await syncFolder(dirname(path))
    },
    catch: unavailable
  }))

/**
 * Succeeds when the file of the ledger can be added to. Makes it if it is not there, and adds nothing that a reader would
 * see. Fails with `RegisterUnavailable` otherwise, with the reason that a {@link RestoreLedger} would have.
 *
 * Example: {@link RestoreLedger}.
 *
 * @param probe Whether an empty line is written too: only that finds a disk that is full.
 */
export const checkLedger = (path: string, probe: boolean): Effect.Effect<void, RegisterUnavailable> =>
  Effect.andThen(
    Effect.tryPromise({ try: () => refuseSpecialFile(path), catch: unavailable }),
    probe
      ? append(path, "\n")
      : Effect.tryPromise({ try: () => open(path, "a", 0o600).then((file) => file.close()), catch: unavailable })
  )

/** A pipe would keep whoever opens it waiting, and a device keeps nothing. */
const refuseSpecialFile = async (path: string): Promise<void> => {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return
    throw error
  })
  if (found !== undefined && !found.isFile()) throw Object.assign(new Error("no file"), { code: "ENOTFILE" })
}

const syncFolder = async (path: string): Promise<void> => {
  if (process.platform === "win32") return
  const folder: FileHandle = await open(path, "r")
  await folder.sync().finally(() => folder.close())
}

/** Apart from the reasons of a database, which may have the same code. */
const unavailable = (cause: unknown): RegisterUnavailable =>
  new RegisterUnavailable({ reden: `ledger-${reasonOf(cause)}` })

const reasonOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string"
    ? cause.code
    : "onbekend"

/**
 * The entries of a ledger, in order. A line that cannot be read, as one that a crash cut off, gives none.
 *
 * Example: {@link RestoreLedger}.
 */
export const readLedger = (path: string): Stream.Stream<Option.Option<LedgerEntry>, RegisterUnavailable> =>
  Stream.fromAsyncIterable(
    createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Number.POSITIVE_INFINITY }),
    (cause) => new RegisterUnavailable({ reden: reasonOf(cause) })
  ).pipe(
    Stream.filter((line) => line.trim() !== ""),
    Stream.map((line) => decodeLine(line))
  )

const decodeLine = Schema.decodeUnknownOption(Schema.fromJsonString(LedgerEntry))
