import type { RegisterUnavailable } from "@betrokkene/domain"
import { defectText, type Ending, ownCommand, unavailableText, type WrongUsage } from "@betrokkene/program"
import { type ExitCode, exitCodes } from "./exit-codes.ts"

/** Says what is wrong, for the person who has to mend it. */
export const explain = (failure: RegisterUnavailable | WrongUsage): Ending<ExitCode> => {
  switch (failure._tag) {
    case "WrongUsage":
      return ended("wrongUsage", `${failure.message}\n\n${ownCommand("audit", "--help")} zegt wat er kan.\n`)
    case "RegisterUnavailable":
      return ended(
        "failed",
        `${unavailableText(failure) ?? `De database is niet bereikbaar (${failure.reden}).`}\n`
      )
  }
}

/** Says where a defect came from. */
export const unexpected = (defect: unknown): Ending<ExitCode> => ended("failed", defectText(defect, true))

const ended = (how: "failed" | "wrongUsage", stderr: string): Ending<ExitCode> => ({
  exitCode: exitCodes[how].code,
  stdout: "",
  stderr
})
