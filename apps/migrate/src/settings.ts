import { type DatabaseRoles, transportOf } from "@betrokkene/adapters/postgres"
import { regel } from "@betrokkene/domain/internal"
import {
  allowPlainText,
  databaseFaults,
  databaseUrl,
  type Environment,
  readEnvironment,
  type WrongUsage
} from "@betrokkene/program"
import { type Redacted, Result, Schema } from "effect"

/** The settings of the command. */
export interface Settings {
  /** The address of the database, by the role that owns the tables or will own them. Secret: it may hold a password. */
  readonly owner: Redacted.Redacted<string>
  /** The roles that get rights. Without them nobody but the owner may do anything. */
  readonly roles?: DatabaseRoles
}

const roleRule = regel(
  "role",
  "De naam van een rol van de database wordt verwacht: kleine letters, cijfers en liggende streepjes."
)
const role = Schema.optionalKey(Schema.String.check(Schema.isPattern(/^[a-z_][a-z0-9_]{0,62}$/u, roleRule)))

const Variables = Schema.Struct({
  OWNER_DATABASE_URL: databaseUrl("OWNER_DATABASE_URL"),
  APPLICATION_ROLE: role,
  REPORT_ROLE: role,
  ALLOW_PLAIN_TEXT: allowPlainText()
})

/** Reads the settings from the environment, or returns everything that is wrong with them. */
export const readSettings = (environment: Environment): Result.Result<Settings, WrongUsage> =>
  readEnvironment(Variables, environment, {
    expected: {
      OWNER_DATABASE_URL:
        "Het is het adres van de PostgreSQL-database met de rol waarvan de tabellen zijn of worden, " +
        "zoals postgres://eigenaar@host:5432/register."
    },
    combination: (given) =>
      given["REPORT_ROLE"] !== undefined && given["APPLICATION_ROLE"] === undefined
        ? ["APPLICATION_ROLE ontbreekt: met REPORT_ROLE hoort ook de rol van de API."]
        : [],
    settings: (given) => databaseFaults("OWNER_DATABASE_URL", given, transportOf)
  }).pipe(
    Result.map(({ APPLICATION_ROLE: application, OWNER_DATABASE_URL: owner, REPORT_ROLE: reporting }) => ({
      owner,
      ...(application === undefined
        ? {}
        : { roles: { application, ...(reporting === undefined ? {} : { reporting }) } })
    }))
  )
