import { transportOf } from "@betrokkene/adapters/postgres"
import {
  databaseChecks,
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
    readEnvironment(Variables, environment, databaseChecks(transportOf, environment)),
    ({ DATABASE_URL }) => Redacted.value(DATABASE_URL)
  )
