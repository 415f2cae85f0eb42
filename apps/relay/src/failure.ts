import type { AbonnementActive, RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import { print } from "./print.ts"
import type { WrongUsage } from "./wrong-usage.ts"

/** All by which the command can fail. */
export type Failure = WrongUsage | RegisterUnavailable | AbonnementActive

/** Says what is the matter, for who has to do something about it. */
export const explain = (failure: Failure): Effect.Effect<ExitCode> => {
  switch (failure._tag) {
    case "WrongUsage":
      return ended("wrongUsage", `${failure.faults.join("\n")}\n\nnpm run relay -- --help zegt wat er kan.\n`)
    case "AbonnementActive":
      return ended("wrongUsage", `${failure.abonnement} staat in het bestand met abonnees: haal het daar eerst uit.\n`)
    case "RegisterUnavailable":
      return ended(
        "failed",
        failure.reden === "42P01" || failure.reden === "migraties-ontbreken"
          ? "De database mist migraties van deze versie: de API doet ze als zij start met MIGRATE=true.\n"
          : `Het register is niet bereikbaar (${failure.reden}).\n`
      )
  }
}

/** The message of an error may hold data of somebody; where it came from does not. */
export const unexpected = (defect: unknown): Effect.Effect<ExitCode> => {
  const places = defect instanceof Error ? (defect.stack ?? "").split("\n").filter((line) => /^ +at /u.test(line)) : []
  return ended("failed", ["Onverwachte fout.", ...places, ""].join("\n"))
}

const ended = (how: keyof typeof exitCodes, text: string): Effect.Effect<ExitCode> =>
  Effect.as(print(process.stderr, text), exitCodes[how].code)
