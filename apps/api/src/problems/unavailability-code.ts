import type { RegisterUnavailable } from "@betrokkene/domain"

/**
 * Reasons why the register can be read and not changed: a standby or a setting, a lost right, and either at a check; those
 * of a ledger that cannot be written come with its code.
 */
const refusingChanges = ["25006", "42501", "alleen-lezen"]

/** Reasons why the register lacks what this version uses: a table, and anything at a check. */
const lackingMigrations = ["42P01", "migraties-ontbreken"]

/** The problem with a register that can't be used. */
export const unavailabilityCode = ({ reden }: RegisterUnavailable) => {
  if (reden === "programma-verouderd") return "programma-verouderd"
  if (lackingMigrations.includes(reden)) return "migraties-ontbreken"
  return refusingChanges.includes(reden) || reden.startsWith("ledger-")
    ? "register-alleen-lezen"
    : "register-onbereikbaar"
}
