import { transportOf } from "@betrokkene/adapters/postgres"
import { regel } from "@betrokkene/domain/internal"
import {
  databaseChecks,
  databaseVariables,
  type Environment,
  readEnvironment,
  wholeNumberOr,
  type WrongUsage
} from "@betrokkene/program"
import { type Redacted, Result, Schema } from "effect"

/** The settings of the command. */
export interface Settings {
  /** The address of the database. Secret: it may hold a password. */
  readonly databaseUrl: Redacted.Redacted<string>
  /** Time without a sign of life after which a part is taken from its process, in milliseconds. */
  readonly lease: number
}

const Variables = Schema.Struct({
  ...databaseVariables,
  RECONCILIATIE_LEASE: wholeNumberOr(
    60,
    { minimum: 1, maximum: 3600 },
    regel("lease", "Een geheel aantal seconden van 1 tot en met 3600 wordt verwacht.")
  )
})

/** Reads the settings from the environment, or returns everything that is wrong with them. */
export const readSettings = (environment: Environment): Result.Result<Settings, WrongUsage> =>
  readEnvironment(Variables, environment, databaseChecks(transportOf)).pipe(
    Result.map(({ DATABASE_URL, RECONCILIATIE_LEASE }) => ({
      databaseUrl: DATABASE_URL,
      lease: 1000 * RECONCILIATIE_LEASE
    }))
  )

/** The file that holds the policy, if any. It is no part of {@link Settings}: it is read also when one of those is wrong. */
export const policyFileIn = ({ RECONCILIATIE_BELEID: file }: Environment): string | undefined =>
  file === "" ? undefined : file
