import { regel } from "@betrokkene/domain/internal"
import { Redacted } from "effect"
import { secret } from "./secret.ts"
import { allowPlainText, type PlainTextConnection, type Transport, transportFaults } from "./transport.ts"

/** The rule of DATABASE_URL, unless a program says more about it. */
export const databaseUrlRule = regel(
  "database-url",
  "Het adres van de PostgreSQL-database wordt verwacht, zoals postgres://gebruiker@host:5432/register."
)

/** Whether a text has the form of an address of PostgreSQL. */
const pattern = /^postgres(?:ql)?:\/\/./u

/** A variable with the address of a PostgreSQL database. Secret: it may hold a password. */
export const databaseUrl = (name: string, rule = databaseUrlRule) => secret(name, pattern, rule)

/** The settings about the database that could be read. */
type Given<Name extends string> =
  & { readonly [name in Name]?: Redacted.Redacted<string> | undefined }
  & { readonly ALLOW_PLAIN_TEXT?: ReadonlyArray<PlainTextConnection> | undefined }

/** How the driver would connect to an address, or a code that says why the address cannot be used. */
type TransportOf = (url: string) => Transport | { readonly unusable: string }

/** Refuses the database in this variable if its address cannot be used, or if others could read on the way there. */
export const databaseFaults = <Name extends string>(
  setting: Name,
  given: Given<Name>,
  transportOf: TransportOf
): ReadonlyArray<string> => {
  const url: Redacted.Redacted<string> | undefined = given[setting]
  if (url === undefined) return []
  const transport = transportOf(Redacted.value(url))
  if ("unusable" in transport) {
    return [`${setting}: het adres of een bestand dat erin genoemd wordt is niet te gebruiken (${transport.unusable}).`]
  }
  return given.ALLOW_PLAIN_TEXT === undefined
    ? []
    : transportFaults({ setting, kind: "database", transport }, given.ALLOW_PLAIN_TEXT)
}

/** The variables of a program with a database. */
export const databaseVariables = { DATABASE_URL: databaseUrl("DATABASE_URL"), ALLOW_PLAIN_TEXT: allowPlainText() }

/** What `readEnvironment` is told of {@link databaseVariables}. The adapter knows the transport of an address. */
export const databaseChecks = (transportOf: TransportOf) => ({
  expected: { DATABASE_URL: databaseUrlRule.message },
  settings: (given: Given<"DATABASE_URL">) => databaseFaults("DATABASE_URL", given, transportOf)
})
