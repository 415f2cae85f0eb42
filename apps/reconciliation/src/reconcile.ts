import { layer as register } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import type { AlBezig, Medewerker, RegisterOnbereikbaar } from "@betrokkene/domain"
import { Effect, Layer, Redacted } from "effect"
import { leesOpdracht } from "./command-line.ts"
import { afsluitcodes, type ExitCode } from "./exit-codes.ts"
import { alsJson } from "./report.ts"
import { alsTekst } from "./report-text.ts"
import { reconcilieer } from "./run.ts"
import { leesInstellingen } from "./settings.ts"
import { gebruik } from "./usage.ts"
import type { VerkeerdGebruik } from "./wrong-usage.ts"

/** How the command ends: what it prints where, and its exit code. */
export interface Afloop {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** The whole command over its arguments and environment. */
export const reconcile = (
  argumenten: ReadonlyArray<string>,
  omgeving: Readonly<Record<string, string | undefined>>,
  houder: Medewerker
): Effect.Effect<Afloop> =>
  Effect.gen(function*() {
    const opdracht = yield* Effect.fromResult(leesOpdracht(argumenten))
    if (opdracht.soort !== "nacht") return { exitCode: afsluitcodes.nietsGevonden.code, stdout: gebruik, stderr: "" }
    const { databaseUrl } = yield* Effect.fromResult(leesInstellingen(omgeving))
    const rapport = yield* Effect.provide(reconcilieer(houder, 500), Layer.merge(register({ url: Redacted.value(databaseUrl) }), system))
    return {
      exitCode: rapport.aantalBevindingen === 0 ? afsluitcodes.nietsGevonden.code : afsluitcodes.bevindingen.code,
      stdout: opdracht.json ? alsJson(rapport) : alsTekst(rapport),
      stderr: ""
    } satisfies Afloop
  }).pipe(
    Effect.catch((fout) => Effect.succeed(nietGelukt(fout))),
    Effect.catchDefect((defect) => Effect.succeed(onverwacht(defect)))
  )

const nietGelukt = (fout: VerkeerdGebruik | AlBezig | RegisterOnbereikbaar): Afloop => {
  switch (fout._tag) {
    case "VerkeerdGebruik":
      return { exitCode: afsluitcodes.verkeerdGebruik.code, stdout: "", stderr: `${fout.fouten.join("\n")}\n\n${gebruik}` }
    case "AlBezig":
      return { exitCode: afsluitcodes.alBezig.code, stdout: "", stderr: `Er loopt al een reconciliatie: ${fout.houder}, sinds ${fout.sinds}.\n` }
    case "RegisterOnbereikbaar":
      return { exitCode: afsluitcodes.mislukt.code, stdout: "", stderr: `${onbereikbaar(fout.reden)}\n` }
  }
}

/** By 42P01 the database has none of the tables, also not the one that lists the migrations. */
const onbereikbaar = (reden: string): string =>
  reden === "42P01" || reden === "migraties-ontbreken"
    ? "De database mist migraties van deze versie: de API doet ze als zij start met MIGRATE=true."
    : `Het register is niet bereikbaar (${reden}). Probeer het later opnieuw.`

/** The message of an error may hold data of somebody; where it came from does not. */
const onverwacht = (defect: unknown): Afloop => {
  const plaatsen = defect instanceof Error ? (defect.stack ?? "").split("\n").filter((regel) => /^ +at /u.test(regel)) : []
  return { exitCode: afsluitcodes.mislukt.code, stdout: "", stderr: ["Onverwachte fout.", ...plaatsen, ""].join("\n") }
}
