import { Effect, Stream } from "effect"
import { createReadStream } from "node:fs"
import { type Kop, leesCsvregels, leesKop } from "./csv.ts"
import { type Bestandsregel, eersteRegel, knip, laatsteRegel } from "./lines.ts"
import { leesJsonregel } from "./ndjson.ts"
import type { Gelezen } from "./reading.ts"
import { AnderRegisterOnleesbaar } from "./unreadable.ts"

/** The partijen in a file, read piece by piece: of how large it is, or how long its lines are, memory does not depend. */
export const leesBestand = (pad: string, soort: "ndjson" | "csv"): Stream.Stream<Gelezen, AnderRegisterOnleesbaar> =>
  soort === "csv"
    ? leesCsv(regelsIn(pad))
    : Stream.mapAccum(
      regelsIn(pad),
      () => undefined,
      (stand, regels) => [stand, regels.flatMap(leesJsonregel)] as const
    )

/** The lines that end in each next piece of the file. */
const regelsIn = (pad: string): Stream.Stream<ReadonlyArray<Bestandsregel>, AnderRegisterOnleesbaar> =>
  Stream.suspend(() => Stream.fromAsyncIterable<Uint8Array, AnderRegisterOnleesbaar>(createReadStream(pad), onleesbaar))
    .pipe(
      Stream.mapAccum(() => eersteRegel, (stand, bytes) => {
        const [verder, regels] = knip(stand, bytes)
        return [verder, [regels]] as const
      }, { onHalt: (stand) => [laatsteRegel(stand)] })
    )

const onleesbaar = (fout: unknown) =>
  new AnderRegisterOnleesbaar({ reden: (fout as NodeJS.ErrnoException).code ?? "onbekend" })

const leesCsv = (
  regels: Stream.Stream<ReadonlyArray<Bestandsregel>, AnderRegisterOnleesbaar>
): Stream.Stream<Gelezen, AnderRegisterOnleesbaar> =>
  Stream.mapAccumEffect(
    regels,
    () => undefined as Kop | undefined,
    (kop, deel) => kop === undefined ? metKop(deel) : Effect.succeed([kop, leesCsvregels(kop, deel)] as const)
  )

/** The first line says what the others are. */
const metKop = ([eerste, ...overige]: ReadonlyArray<Bestandsregel>) =>
  eerste === undefined
    ? Effect.succeed([undefined, []] as const)
    : Effect.fromResult(leesKop(eerste)).pipe(
      Effect.mapError(({ reden }) => new AnderRegisterOnleesbaar({ reden })),
      Effect.map((kop) => [kop, leesCsvregels(kop, overige)] as const)
    )
