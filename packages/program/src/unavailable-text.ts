import type { RegisterUnavailable } from "@betrokkene/domain"

/**
 * Says in Dutch why a program cannot use the register, where waiting does not help: one sentence for the person who runs
 * it. Undefined for every other reason, such as a database that is away.
 */
export const unavailableText = ({ reden }: RegisterUnavailable): string | undefined => texts.get(reden)

const missing = "De database mist migraties van deze versie: npm run migrate doet ze."

const texts: ReadonlyMap<string, string> = new Map([
  ["migraties-ontbreken", missing],
  // There is not even the table of migrations.
  ["42P01", missing],
  [
    "programma-verouderd",
    "De database is van een latere versie, waarmee deze versie niet meer kan werken: start die latere versie."
  ],
  ["pooler", "Het adres van de database leidt naar een pooler (PgBouncer): geef dat van PostgreSQL zelf."]
])
