import { transportOf } from "@betrokkene/adapters/postgres"
import {
  allowPlainText,
  databaseFaults,
  databaseUrl,
  databaseUrlRule,
  type Environment,
  readEnvironment,
  type WrongUsage
} from "@betrokkene/program"
import { Redacted, Result, Schema } from "effect"

const Variables = Schema.Struct({ DATABASE_URL: databaseUrl("DATABASE_URL"), ALLOW_PLAIN_TEXT: allowPlainText() })

/** The address of the database. Refuses one on which others could read. */
export const readDatabaseUrl = (environment: Environment): Result.Result<string, WrongUsage> =>
  readEnvironment(Variables, environment, {
    expected: { DATABASE_URL: databaseUrlRule.message },
    settings: ({ ALLOW_PLAIN_TEXT, DATABASE_URL }) =>
      databaseFaults("DATABASE_URL", transportOf(Redacted.value(DATABASE_URL)), ALLOW_PLAIN_TEXT, environment)
  }).pipe(Result.map(({ DATABASE_URL }) => Redacted.value(DATABASE_URL)))
