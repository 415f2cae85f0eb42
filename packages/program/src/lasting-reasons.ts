import { isCertificateCode } from "./network-failure.ts"

/** A kind of reason why the register cannot be used that waiting does not mend. */
interface LastingReason {
  readonly has: (reason: string) => boolean
  /** What it means, in Dutch, where one sentence tells what to do. */
  readonly text?: string
}

const among = (...reasons: ReadonlyArray<string>) => (reason: string): boolean => reasons.includes(reason)

/** All reasons that waiting does not mend: codes of the adapters, SQLSTATEs, and codes of Node. */
export const lastingReasons: ReadonlyArray<LastingReason> = [
  {
    // 42P01: there is not even the table of migrations.
    has: among("migraties-ontbreken", "42P01"),
    text: "De database mist migraties van deze versie: npm run migrate doet ze."
  },
  {
    has: among("programma-verouderd"),
    text: "De database is van een latere versie, waarmee deze versie niet meer kan werken: start die latere versie."
  },
  {
    has: among("pooler"),
    text: "Het adres van de database leidt naar een pooler (PgBouncer): geef dat van PostgreSQL zelf."
  },
  { has: among("slot-verloren") },
  // No such database, no right, or nothing may be written.
  { has: among("3D000", "42501", "25006") },
  // No such role, or a wrong password.
  { has: (reason) => /^28...$/u.test(reason) },
  { has: isCertificateCode }
]
