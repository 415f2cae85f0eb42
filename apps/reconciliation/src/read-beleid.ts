import { Beleid, geenBeleid, ongeldigheden } from "@betrokkene/domain"
import { jsonFault, WrongUsage } from "@betrokkene/program"
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

const jsonOf = (file: string, text: string): Result.Result<unknown, WrongUsage> => {
  const fault = jsonFault(text)
  return fault === undefined
    ? Result.succeed(JSON.parse(text) as unknown)
    : Result.fail(
      new WrongUsage(`Het beleidsbestand ${file} is geen JSON, vanaf regel ${fault.line}, teken ${fault.column}.`)
    )
}

const beleidVan = (file: string, text: string): Result.Result<Beleid, WrongUsage> =>
  jsonOf(file, text).pipe(Result.flatMap((waarde) =>
    Result.mapError(decode(waarde), ({ issue }) =>
      new WrongUsage(
        ...ongeldigheden(issue).map(({ pad, uitleg }) =>
          `Het beleidsbestand ${file}, bij ${pad.length === 0 ? "het geheel" : pad.join(".")}: ${uitleg}`
        )
      ))
  ))
