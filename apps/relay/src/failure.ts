import type { AbonnementActive, RegisterUnavailable } from "@betrokkene/domain"
import { defectText, ownCommand, print, unavailableText, type WrongUsage } from "@betrokkene/program"
import { Effect } from "effect"
import { type ExitCode, exitCodes } from "./exit-codes.ts"

/** Every error that can end the command. */
export type Failure = WrongUsage | RegisterUnavailable | AbonnementActive

/** Prints what is wrong, for the operator who has to mend it, and returns the exit code. */
export const explain = (failure: Failure): Effect.Effect<ExitCode> => {
  switch (failure._tag) {
    case "WrongUsage":
      return ended("wrongUsage", `${failure.message}\n\n${ownCommand("relay", "--help")} zegt wat er kan.\n`)
    case "AbonnementActive":
      return ended("wrongUsage", `${failure.abonnement} staat in het bestand met abonnees: haal het daar eerst uit.\n`)
    case "RegisterUnavailable":
      return ended(
        "failed",
        `${unavailableText(failure) ?? `Het register is niet bereikbaar (${failure.reden}).`}\n`
      )
  }
}

/** Prints where a defect came from, and returns the exit code. */
export const unexpected = (defect: unknown): Effect.Effect<ExitCode> => ended("failed", defectText(defect))

const ended = (how: keyof typeof exitCodes, text: string): Effect.Effect<ExitCode> =>
  Effect.as(print(process.stderr, text), exitCodes[how].code)
