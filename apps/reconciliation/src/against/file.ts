import { Effect, Stream } from "effect"
import { createReadStream } from "node:fs"
import { type Kop, leesCsvregels, leesKop } from "./csv.ts"
import { type FileLine, firstLine, knip, lastLine } from "./lines.ts"
import { leesJsonregel } from "./ndjson.ts"
import type { Read } from "./reading.ts"
import { AnderRegisterUnreadable } from "./unreadable.ts"

/**
 * The partijen in a file, read in pieces. Memory does not depend on the size of the file or the length of its lines.
 */
export const leesBestand = (pad: string, soort: "ndjson" | "csv"): Stream.Stream<Read, AnderRegisterUnreadable> =>
  soort === "csv"
    ? leesCsv(regelsIn(pad))
    : Stream.mapAccum(
      regelsIn(pad),
      () => undefined,
      (stand, regels) => [stand, regels.flatMap(leesJsonregel)] as const
    )

/** The lines that end in each successive piece of the file. */
const regelsIn = (pad: string): Stream.Stream<ReadonlyArray<FileLine>, AnderRegisterUnreadable> =>
  Stream.suspend(() => Stream.fromAsyncIterable<Uint8Array, AnderRegisterUnreadable>(createReadStream(pad), unreadable))
    .pipe(
      Stream.mapAccum(() => firstLine, (stand, bytes) => {
        const [further, regels] = knip(stand, bytes)
        return [further, [regels]] as const
      }, { onHalt: (stand) => [lastLine(stand)] })
    )

const unreadable = (fout: unknown) =>
  new AnderRegisterUnreadable({ reden: (fout as NodeJS.ErrnoException).code ?? "onbekend" })

const leesCsv = (
  regels: Stream.Stream<ReadonlyArray<FileLine>, AnderRegisterUnreadable>
): Stream.Stream<Read, AnderRegisterUnreadable> =>
  Stream.mapAccumEffect(
    regels,
    () => undefined as Kop | undefined,
    (kop, part) => kop === undefined ? metKop(part) : Effect.succeed([kop, leesCsvregels(kop, part)] as const)
  )

/** The first line decides how the others are read. */
const metKop = ([first, ...others]: ReadonlyArray<FileLine>) =>
  first === undefined
    ? Effect.succeed([undefined, []] as const)
    : Effect.fromResult(leesKop(first)).pipe(
      Effect.mapError(({ reden }) => new AnderRegisterUnreadable({ reden })),
      Effect.map((kop) => [kop, leesCsvregels(kop, others)] as const)
    )
