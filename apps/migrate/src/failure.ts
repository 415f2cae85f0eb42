import type {
  DatabaseNewer,
  DatabaseRoleMissing,
  DatabaseRoleTwice,
  MigrationFailed
} from "@betrokkene/adapters/postgres"
import { RegisterUnavailable } from "@betrokkene/domain"
import {
  defectText,
  type Ending,
  isRightMissing,
  ownCommand,
  unavailableText,
  waitingHelps,
  type WrongUsage
} from "@betrokkene/program"
import type { RegisterInUse } from "./after-restore.ts"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import type { LedgerUnreadable } from "./ledger-unreadable.ts"

/** Every error that can end the command. */
export type Failure =
  | RegisterUnavailable
  | MigrationFailed
  | DatabaseRoleMissing
  | DatabaseRoleTwice
  | DatabaseNewer
  | WrongUsage
  | LedgerUnreadable
  | RegisterInUse

/** The SQLSTATE of a lock that others hold. */
const lockNotAvailable = "55P03"

/** The SQLSTATEs of a statement that took too long or was cancelled, and of a full disk. */
const stopped = ["57014", "53100"]

/** Says what is wrong, for the person who has to mend it. */
export const explain = (failure: Failure): Ending<ExitCode> => {
  switch (failure._tag) {
    case "WrongUsage":
      return ended("wrongUsage", `${failure.message}\n\n${ownCommand("migrate", "--help")} zegt wat er kan.\n`)
    case "RegisterUnavailable":
      return ended(
        "failed",
        isRightMissing(failure)
          ? "De rol in OWNER_DATABASE_URL mag dit niet: geef de rol waarvan de tabellen zijn.\n"
          : areTablesInUse(failure)
          ? "Een migratie kreeg de tabellen niet, omdat er steeds iemand mee werkt. Die ervóór zijn gedaan. Draai het " +
            "opnieuw als het rustiger is.\n"
          : stopped.includes(failure.reden)
          ? `De database brak dit af (${failure.reden}): het duurde te lang, iemand stopte het, of de schijf is vol. ` +
            "De migraties ervóór zijn gedaan. Draai het opnieuw als de oorzaak weg is.\n"
          : `${unavailableText(failure) ?? `De database is niet bereikbaar (${failure.reden}).`}\n`
      )
    case "LedgerOnleesbaar":
      return ended(
        "failed",
        `Een bestand van --ledger is niet te lezen (${failure.reden}). Geef het goede bestand, of --no-ledger als ` +
          "er geen is.\n"
      )
    case "RegisterInGebruik":
      return ended(
        "failed",
        "Er werkt een ander programma op dit register. Stop de API, de relay en de reconciliatie, en doe dit opnieuw.\n"
      )
    case "MigrationFailed":
      return ended(
        "failed",
        `Migratie ${failure.migratie} is mislukt (${failure.reden}). Zij veranderde niets.\n`
      )
    case "DatabaseNewer":
      return ended(
        failure.supported ? "done" : "failed",
        `De database is van een latere versie van deze software: zij heeft migratie ${failure.migratie} al. ${
          failure.supported ? "Deze versie werkt daar ook mee. " : ""
        }Er is niets veranderd.\n`
      )
    case "DatabaseRoleMissing":
      return ended(
        "failed",
        `De database heeft geen rol ${failure.rol}: maak haar eerst, met create role. Er is niets veranderd.\n`
      )
    case "DatabaseRoleTwice":
      return ended(
        "failed",
        `Rol ${failure.rol} kan deze rechten niet krijgen: de tabellen zijn van haar, of zij is twee keer genoemd. Er is niets veranderd.\n`
      )
  }
}

/** Says what a defect is: a mistake in this software. */
export const unexpected = (defect: unknown): Ending<ExitCode> => ended("failed", defectText(defect, true))

/** Whether others hold a lock that a migration needs. */
export const areTablesInUse = (failure: unknown): boolean => reasonOf(failure) === lockNotAvailable

/**
 * Whether the database may be there again by itself. One that stopped the work is there: the same again would hold every
 * table for as long as before, sixty times.
 */
export const isAway = (failure: unknown): boolean => {
  const reden = reasonOf(failure)
  return reden !== undefined && waitingHelps({ reden }) && ![lockNotAvailable, ...stopped].includes(reden)
}

/** What the command waits for, where waiting may help. */
export const waitingText = (failure: unknown): string | undefined =>
  areTablesInUse(failure)
    ? `Anderen werken met de tabellen (${reasonOf(failure)}); het wordt nog minuten lang geprobeerd.\n`
    : isAway(failure)
    ? `De database is er niet (${reasonOf(failure)}); het wordt nog een minuut lang geprobeerd.\n`
    : undefined

/** Why the register is unavailable; undefined for every other failure. */
const reasonOf = (failure: unknown): string | undefined =>
  failure instanceof RegisterUnavailable ? failure.reden : undefined

const ended = (how: keyof typeof exitCodes, stderr: string): Ending<ExitCode> => ({
  exitCode: exitCodes[how].code,
  stdout: "",
  stderr
})
