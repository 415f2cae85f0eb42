import { transportOf } from "@betrokkene/adapters/postgres"
import {
  allowPlainText,
  databaseFaults,
  databaseUrl,
  type Environment,
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
    settings: (settings) => {
      const [name, url] = chosen(settings)
      return databaseFaults(name, transportOf(url), settings.ALLOW_PLAIN_TEXT, environment)
    }
  }).pipe(Result.map((settings) => chosen(settings)[1]))

const chosen = ({ DATABASE_URL: other, OWNER_DATABASE_URL: owner }: typeof Variables.Type): readonly [string, string] =>
  owner === undefined
    ? ["DATABASE_URL", other === undefined ? "" : Redacted.value(other)]
    : ["OWNER_DATABASE_URL", Redacted.value(owner)]
