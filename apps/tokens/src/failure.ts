import type { AccessTokenNotFound, RegisterUnavailable, TokenAlreadyExpired, TokenNameTaken } from "@betrokkene/domain"
import {
  defectText,
  type Ending,
  isRightMissing,
  ownCommand,
  unavailableText,
  type WrongUsage
} from "@betrokkene/program"
import { type ExitCode, exitCodes } from "./exit-codes.ts"

/** Every error that can end the command. */
export type Failure = RegisterUnavailable | AccessTokenNotFound | TokenNameTaken | WrongUsage | TokenAlreadyExpired

/** Says what is wrong, for the person who has to mend it. */
export const explain = (failure: Failure): Ending<ExitCode> => {
  switch (failure._tag) {
    case "WrongUsage":
      return ended("wrongUsage", `${failure.message}\n\n${ownCommand("tokens", "--help")} zegt wat er kan.\n`)
    case "TokenAlreadyExpired":
      return ended("wrongUsage", "--expires ligt niet in de toekomst: het token zou nooit gelden.\n")
    case "TokenNameTaken":
      return ended(
        "refused",
        `Er is al een token ${failure.naam}, misschien anders geschreven. Trek dat eerst in, of kies een andere naam.\n`
      )
    case "AccessTokenNotFound":
      return ended("refused", `Er is geen token ${failure.naam} dat nog niet is ingetrokken.\n`)
    case "RegisterUnavailable":
      if (isRightMissing(failure)) return mayNotManage
      return ended(
        "failed",
        `${unavailableText(failure) ?? `De database is niet bereikbaar (${failure.reden}).`}\n`
      )
  }
}

/** Says what a defect is: a role without the right to manage tokens, or else a mistake in this software. */
export const unexpected = (defect: unknown): Ending<ExitCode> =>
  isRightMissing(defect) ? mayNotManage : ended("failed", defectText(defect, true))

const ended = (how: keyof typeof exitCodes, stderr: string): Ending<ExitCode> => ({
  exitCode: exitCodes[how].code,
  stdout: "",
  stderr
})

const mayNotManage = ended(
  "failed",
  "De rol in het adres van de database mag geen tokens beheren: geef in OWNER_DATABASE_URL de rol waarvan de " +
    "tabellen zijn.\n"
)
