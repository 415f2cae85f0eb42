import { regel } from "@betrokkene/domain"
import { secret } from "./secret.ts"

/** The rule of DATABASE_URL, unless a program says more about it. */
export const databaseUrlRule = regel(
  "database-url",
  "Het adres van de PostgreSQL-database wordt verwacht, zoals postgres://gebruiker@host:5432/register."
)

/** Whether a text has the form of an address of PostgreSQL. */
const pattern = /^postgres(?:ql)?:\/\/./u

/** A variable with the address of a PostgreSQL database. Secret: it may hold a password. */
export const databaseUrl = (name: string, rule = databaseUrlRule) => secret(name, pattern, rule)

export const isDatabaseUrl = (text: string): boolean => pattern.test(text)
