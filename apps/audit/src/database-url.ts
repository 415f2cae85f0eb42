import { transportOf } from "@betrokkene/adapters/postgres"
import {
  allowPlainText,
  databaseChecks,
  databaseFaults,
  databaseUrl,
  databaseVariables,
  type Environment,
  readEnvironment,
  type WrongUsage
} from "@betrokkene/program"
import { Redacted, Result, Schema } from "effect"

const Variables = Schema.Struct(databaseVariables)

/** The address of the database. Refuses one on which others could read. */
export const readDatabaseUrl = (environment: Environment): Result.Result<string, WrongUsage> =>
  Result.map(
    readEnvironment(Variables, environment, databaseChecks(transportOf)),
    ({ DATABASE_URL }) => Redacted.value(DATABASE_URL)
  )

const OwnerVariables = Schema.Struct({
  OWNER_DATABASE_URL: databaseUrl("OWNER_DATABASE_URL"),
  ALLOW_PLAIN_TEXT: allowPlainText()
})

/** The address of the database by the role that owns the tables: no other may say how long the trail is kept. */
export const readOwnerUrl = (environment: Environment): Result.Result<string, WrongUsage> =>
  Result.map(
    readEnvironment(OwnerVariables, environment, {
      expected: {
        OWNER_DATABASE_URL: "Het is het adres van de database met de rol waarvan de tabellen zijn, " +
          "zoals postgres://eigenaar@host:5432/register."
      },
      settings: (given) => databaseFaults("OWNER_DATABASE_URL", given, transportOf)
    }),
    ({ OWNER_DATABASE_URL }) => Redacted.value(OWNER_DATABASE_URL)
  )
