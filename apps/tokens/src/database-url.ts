import { transportOf } from "@betrokkene/adapters/postgres"
import {
  allowPlainText,
  databaseFaults,
  databaseUrl,
  type Environment,
  fileVariable,
  readEnvironment,
  type WrongUsage
} from "@betrokkene/program"
import { Redacted, Result, Schema } from "effect"

const Variables = Schema.Struct({
  OWNER_DATABASE_URL: Schema.optionalKey(databaseUrl("OWNER_DATABASE_URL")),
  DATABASE_URL: Schema.optionalKey(databaseUrl("DATABASE_URL")),
  ALLOW_PLAIN_TEXT: allowPlainText()
})

/** The address of the database: that of the owner of the tables if given, since another role may not manage tokens. */
export const readDatabaseUrl = (environment: Environment): Result.Result<string, WrongUsage> =>
  readEnvironment(Variables, environment, {
    combination: (given) =>
      given["OWNER_DATABASE_URL"] === undefined && given["DATABASE_URL"] === undefined
        ? ["OWNER_DATABASE_URL ontbreekt: het adres van de database, als postgres://gebruiker@host:5432/register."]
        : [],
    settings: (given) => databaseFaults(chosen(environment), given, transportOf)
  }).pipe(Result.map(({ DATABASE_URL: other, OWNER_DATABASE_URL: owner }) => {
    const url = owner ?? other
    return url === undefined ? "" : Redacted.value(url)
  }))

const chosen = (environment: Environment): "OWNER_DATABASE_URL" | "DATABASE_URL" =>
  ["OWNER_DATABASE_URL", fileVariable("OWNER_DATABASE_URL")].some((name) => (environment[name] ?? "") !== "")
    ? "OWNER_DATABASE_URL"
    : "DATABASE_URL"
