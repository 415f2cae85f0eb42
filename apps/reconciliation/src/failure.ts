import type { ProcessLockTaken, RegisterUnavailable } from "@betrokkene/domain"
import { defectText, type Ending, ownCommand, unavailableText, type WrongUsage } from "@betrokkene/program"
import type { AnderRegisterUnreadable } from "./against/unreadable.ts"
import { unreadableInWords } from "./against/words.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import type { NothingToResume } from "./run/coordinate.ts"

/** Every error that ends the command without a report. */
export type Failure =
  | AnderRegisterUnreadable
  | WrongUsage
  | ProcessLockTaken
  | RegisterUnavailable
  | NothingToResume

const zonderRapport = (uitkomst: "wrongUsage" | "alreadyRunning" | "failed", stderr: string): Ending<ExitCode> => ({
  exitCode: exitCodes[uitkomst].code,
  stdout: "",
  stderr
})

/** Says what is wrong, for the operator who has to mend it. */
export const uitleg = (fout: Failure): Ending<ExitCode> => {
  switch (fout._tag) {
    case "WrongUsage":
      return zonderRapport(
        "wrongUsage",
        `${fout.message}\n\n${ownCommand("reconciliation", "--help")} zegt wat er kan.\n`
      )
    case "ProcessLockTaken":
      return zonderRapport("alreadyRunning", `Er loopt al een reconciliatie: ${fout.houder}, sinds ${fout.sinds}.\n`)
    case "NietsTeHervatten":
      return zonderRapport("failed", "Er is geen reconciliatie die niet is afgemaakt: er valt niets te hervatten.\n")
    case "AnderRegisterOnleesbaar":
      return zonderRapport(
        "failed",
        `${
          unreadableInWords(fout)
        }\nWat er in dit register gedaan is, is bewaard: start opnieuw, dan gaat het verder waar het was.\n`
      )
    case "RegisterUnavailable":
      return zonderRapport("failed", `${onbereikbaar(fout)}\n`)
  }
}

const onbereikbaar = (failure: RegisterUnavailable): string =>
  unavailableText(failure) ??
    `Het register is niet bereikbaar (${failure.reden}). Wat er gedaan is, is bewaard: start later opnieuw, dan gaat ` +
      "het verder waar het was."

/** Says where a defect came from. */
export const unexpected = (defect: unknown): Ending<ExitCode> => zonderRapport("failed", defectText(defect))
