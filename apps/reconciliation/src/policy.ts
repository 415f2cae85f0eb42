import { Beleid, geenBeleid, ongeldigheden } from "@betrokkene/domain"
import { Effect, Result, Schema } from "effect"
import { readFile } from "node:fs/promises"
import { VerkeerdGebruik } from "./wrong-usage.ts"

/** The policy in this file, or all that is wrong with it; without a file, that of who has none. */
export const leesBeleid = (file: string | undefined): Effect.Effect<Beleid, VerkeerdGebruik> =>
  file === undefined
    ? Effect.succeed(geenBeleid)
    : Effect.tryPromise({
      try: () => readFile(file, "utf8"),
      catch: (fout) =>
        new VerkeerdGebruik({
          fouten: [
            `Het beleidsbestand ${file} is niet te lezen (${(fout as NodeJS.ErrnoException).code ?? "onbekend"}).`
          ]
        })
    }).pipe(Effect.flatMap((text) => Effect.fromResult(beleidVan(file, text))))

const decode = Schema.decodeUnknownResult(Beleid, { errors: "all", onExcessProperty: "error" })

const beleidVan = (file: string, text: string): Result.Result<Beleid, VerkeerdGebruik> =>
  Result.try({
    try: (): unknown => JSON.parse(text),
    catch: () => new VerkeerdGebruik({ fouten: [`Het beleidsbestand ${file} is geen JSON.`] })
  }).pipe(Result.flatMap((waarde) =>
    Result.mapError(decode(waarde), ({ issue }) =>
      new VerkeerdGebruik({
        fouten: ongeldigheden(issue).map(({ pad, uitleg }) =>
          `Het beleidsbestand ${file}, bij ${pad.length === 0 ? "het geheel" : pad.join(".")}: ${uitleg}`
        )
      }))
  ))
