import type { AlBezig, Medewerker, RegisterOnbereikbaar } from "@betrokkene/domain"
import { Effect, type Layer } from "effect"
import { gebruik, leesOpdracht, type Opdracht, type VerkeerdGebruik } from "./command-line.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { alsJson, type Rapport } from "./report.ts"
import { alsTekst } from "./report-text.ts"
import { reconcilieer } from "./run.ts"
import { leesInstellingen } from "./settings.ts"

/** How the command ends: what it prints where, and its exit code. */
export interface Afloop {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** All that a run needs of a register. */
export type Benodigd = Effect.Services<ReturnType<typeof reconcilieer>>

/** The whole command over its arguments and environment; `register` makes the register from the address of its database. */
export const reconcile = (
  argumenten: ReadonlyArray<string>,
  omgeving: Readonly<Record<string, string | undefined>>,
  houder: Medewerker,
  register: (databaseUrl: string) => Layer.Layer<Benodigd>
): Effect.Effect<Afloop> =>
  Effect.gen(function*() {
    const opdracht = yield* Effect.fromResult(leesOpdracht(argumenten))
    if (opdracht.help) return { exitCode: exitCodes.nietsGevonden, stdout: gebruik, stderr: "" }
    const { databaseUrl } = yield* Effect.fromResult(leesInstellingen(omgeving))
    const rapport = yield* Effect.provide(reconcilieer(houder, opdracht.bladzijde), register(databaseUrl))
    return gelukt(opdracht, rapport)
  }).pipe(
    Effect.catch((fout) => Effect.succeed(nietGelukt(fout))),
    Effect.catchDefect((defect) => Effect.succeed(onverwacht(defect)))
  )

const gelukt = ({ json }: Opdracht, rapport: Rapport): Afloop => ({
  exitCode: rapport.aantalBevindingen === 0 ? exitCodes.nietsGevonden : exitCodes.bevindingen,
  stdout: json ? alsJson(rapport) : alsTekst(rapport),
  stderr: ""
})

const nietGelukt = (fout: VerkeerdGebruik | AlBezig | RegisterOnbereikbaar): Afloop => {
  switch (fout._tag) {
    case "VerkeerdGebruik":
      return { exitCode: exitCodes.verkeerdGebruik, stdout: "", stderr: `${fout.uitleg}\n\n${gebruik}` }
    case "AlBezig":
      return { exitCode: exitCodes.alBezig, stdout: "", stderr: `Er loopt al een reconciliatie: ${fout.houder}, sinds ${fout.sinds}.\n` }
    case "RegisterOnbereikbaar":
      return { exitCode: exitCodes.mislukt, stdout: "", stderr: `${onbereikbaar(fout.reden)}\n` }
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
  return { exitCode: exitCodes.mislukt, stdout: "", stderr: ["Onverwachte fout.", ...plaatsen, ""].join("\n") }
}
