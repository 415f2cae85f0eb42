import { Beleid, geenBeleid, ongeldigheden } from "@betrokkene/domain"
import { WrongUsage } from "@betrokkene/program"
import { Effect, Result, Schema } from "effect"
import { readFile } from "node:fs/promises"

/** The policy in this file, or everything that is wrong with it. Without a file: the default policy. */
export const readBeleid = (file: string | undefined): Effect.Effect<Beleid, WrongUsage> =>
  file === undefined
    ? Effect.succeed(geenBeleid)
    : Effect.tryPromise({
      try: () => readFile(file, "utf8"),
      catch: (fout) =>
        new WrongUsage(
          `Het beleidsbestand ${file} is niet te lezen (${(fout as NodeJS.ErrnoException).code ?? "onbekend"}).`
        )
    }).pipe(Effect.flatMap((text) => Effect.fromResult(beleidVan(file, text))))

const decode = Schema.decodeUnknownResult(Beleid, { errors: "all", onExcessProperty: "error" })

const beleidVan = (file: string, text: string): Result.Result<Beleid, WrongUsage> =>
  Result.try({
    try: (): unknown => JSON.parse(text),
    catch: () => new WrongUsage(`Het beleidsbestand ${file} is geen JSON.`)
  }).pipe(Result.flatMap((waarde) =>
    Result.mapError(decode(waarde), ({ issue }) =>
      new WrongUsage(
        ...ongeldigheden(issue).map(({ pad, uitleg }) =>
          `Het beleidsbestand ${file}, bij ${pad.length === 0 ? "het geheel" : pad.join(".")}: ${uitleg}`
        )
      ))
  ))
