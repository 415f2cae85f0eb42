import { regel } from "@betrokkene/domain"
import type { Environment } from "./environment.ts"
import { secret } from "./secret.ts"
import { type PlainTextConnection, type Transport, transportFaults } from "./transport.ts"

/** The rule of DATABASE_URL, unless a program says more about it. */
export const databaseUrlRule = regel(
  "database-url",
  "Het adres van de PostgreSQL-database wordt verwacht, zoals postgres://gebruiker@host:5432/register."
)

/** Whether a text has the form of an address of PostgreSQL. */
const pattern = /^postgres(?:ql)?:\/\/./u

/** A variable with the address of a PostgreSQL database. Secret: it may hold a password. */
export const databaseUrl = (name: string, rule = databaseUrlRule) => secret(name, pattern, rule)

/** Refuses the database in this variable if its address cannot be used, or if others could read on the way there. */
export const databaseFaults = (
  setting: string,
  transport: Transport | { readonly unusable: string },
  allowed: ReadonlyArray<PlainTextConnection>,
  environment: Environment
): ReadonlyArray<string> =>
  "unusable" in transport
    ? [`${setting}: het adres of een bestand dat erin genoemd wordt is niet te gebruiken (${transport.unusable}).`]
    : transportFaults({ setting, kind: "database", transport }, allowed, environment)
