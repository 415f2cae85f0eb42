import { type Environment, isDatabaseUrl, WrongUsage } from "@betrokkene/program"
import { Result } from "effect"

/** The address of the database: that of the owner of the tables if given, since another role may not manage tokens. */
export const readDatabaseUrl = (environment: Environment): Result.Result<string, WrongUsage> => {
  const url =
    [environment["OWNER_DATABASE_URL"], environment["DATABASE_URL"]].find((given) =>
      given !== undefined && given !== ""
    ) ?? ""
  return isDatabaseUrl(url) ? Result.succeed(url) : Result.fail(
    new WrongUsage("DATABASE_URL ontbreekt of is geen adres als postgres://gebruiker@host:5432/register.")
  )
}
