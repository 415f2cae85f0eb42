import { isCertificateCode } from "./network-failure.ts"
import { ownCommand } from "./own-command.ts"

/** A kind of reason why the register cannot be used that waiting does not mend. */
interface LastingReason {
  readonly has: (reason: string) => boolean
  /** What it means, in Dutch, where one sentence tells what to do. */
  readonly text?: (reason: string) => string
}

const among = (...reasons: ReadonlyArray<string>) => (reason: string): boolean => reasons.includes(reason)

/** All reasons that waiting does not mend: codes of the adapters, SQLSTATEs, and codes of Node. */
export const lastingReasons: ReadonlyArray<LastingReason> = [
  {
    // 42P01: there is not even the table of migrations.
    has: among("migraties-ontbreken", "42P01"),
    text: () => `De database mist migraties van deze versie: ${ownCommand("migrate")} doet ze.`
  },
  {
    has: among("programma-verouderd"),
    text: () =>
      "De database is van een latere versie, waarmee deze versie niet meer kan werken: start die latere versie."
  },
  {
    has: among("pooler"),
    text: () => "Het adres van de database leidt naar een pooler (PgBouncer): geef dat van PostgreSQL zelf."
  },
  {
    has: (reason) => reason.startsWith("ledger-"),
    text: (reason) =>
      `RESTORE_LEDGER: in dit bestand is niet te schrijven (${
        reason.replace("ledger-", "")
      }). Geef een bestand dat dit ` +
      "programma mag maken en aanvullen, op een schijf met ruimte."
  },
  { has: among("slot-verloren") },
  {
    has: among("3D000"),
    text: (reason) =>
      `De server antwoordt, maar heeft de database niet die het adres noemt (${reason}). Verbeter het adres, of maak haar.`
  },
  {
    has: among("42501"),
    text: (reason) =>
      `De database antwoordt, maar de rol in haar adres mag dit niet (${reason}). Geef de rol die voor dit programma `
      + "bedoeld is."
  },
  {
    has: among("25006"),
    text: (reason) =>
      `De database antwoordt, maar neemt geen wijzigingen aan (${reason}): zij is een reserve (standby), of staat op `
      + "alleen lezen."
  },
  // No such role, or a wrong password.
  {
    has: (reason) => /^28...$/u.test(reason),
    text: (reason) =>
      `De database antwoordt, maar weigert de aanmelding (${reason}). Kijk of de rol en het wachtwoord in het adres `
      + "kloppen, en of pg_hba.conf deze verbinding toelaat."
  },
  { has: isCertificateCode }
]
