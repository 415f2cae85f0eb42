import { Effect, Stream } from "effect"
import { createReadStream } from "node:fs"
import { type Header, readCsvLines, readHeader } from "./csv.ts"
import { cutLine, type FileLine, firstLine, lastLine } from "./lines.ts"
import { readNdjsonLine } from "./ndjson.ts"
import type { Read } from "./reading.ts"
import { AnderRegisterUnreadable } from "./unreadable.ts"

/**
 * The partijen in a file, read in pieces. Memory does not depend on the size of the file or the length of its lines.
 */
export const readSourceFile = (pad: string, soort: "ndjson" | "csv"): Stream.Stream<Read, AnderRegisterUnreadable> =>
  soort === "csv"
    ? readCsv(regelsIn(pad))
    : Stream.mapAccum(
      regelsIn(pad),
      () => undefined,
      (stand, regels) => [stand, regels.flatMap(readNdjsonLine)] as const
    )

/** The lines that end in each successive piece of the file. */
const regelsIn = (pad: string): Stream.Stream<ReadonlyArray<FileLine>, AnderRegisterUnreadable> =>
  Stream.suspend(() => Stream.fromAsyncIterable<Uint8Array, AnderRegisterUnreadable>(createReadStream(pad), unreadable))
    .pipe(
      Stream.mapAccum(() => firstLine, (stand, bytes) => {
        const [further, regels] = cutLine(stand, bytes)
        return [further, [regels]] as const
      }, { onHalt: (stand) => [lastLine(stand)] })
    )

const unreadable = (fout: unknown) =>
  new AnderRegisterUnreadable({ reden: (fout as NodeJS.ErrnoException).code ?? "onbekend" })

const readCsv = (
  regels: Stream.Stream<ReadonlyArray<FileLine>, AnderRegisterUnreadable>
): Stream.Stream<Read, AnderRegisterUnreadable> =>
  Stream.mapAccumEffect(
    regels,
    () => undefined as Header | undefined,
    (head, part) => head === undefined ? withHeader(part) : Effect.succeed([head, readCsvLines(head, part)] as const)
  )

/** The first line decides how the others are read. */
const withHeader = ([first, ...others]: ReadonlyArray<FileLine>) =>
  first === undefined
    ? Effect.succeed([undefined, []] as const)
    : Effect.fromResult(readHeader(first)).pipe(
      Effect.mapError(({ reden }) => new AnderRegisterUnreadable({ reden })),
      Effect.map((head) => [head, readCsvLines(head, others)] as const)
    )
