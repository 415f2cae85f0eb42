import { Result, Schema } from "effect"
import { VerkeerdGebruik } from "./command-line.ts"

const Instellingen = Schema.Struct({
  DATABASE_URL: Schema.String.check(Schema.makeFilter((adres: string) => /^postgres(?:ql)?:$/u.test(URL.parse(adres)?.protocol ?? "")))
})

/** The settings from the environment. A refused value is never shown: a database address may hold a password. */
export const leesInstellingen = (omgeving: Readonly<Record<string, string | undefined>>): Result.Result<{ readonly databaseUrl: string }, VerkeerdGebruik> =>
  Schema.decodeUnknownResult(Instellingen)(omgeving).pipe(
    Result.map(({ DATABASE_URL }) => ({ databaseUrl: DATABASE_URL })),
    Result.mapError(() =>
      new VerkeerdGebruik({
        uitleg: omgeving["DATABASE_URL"] === undefined
          ? "DATABASE_URL ontbreekt: het adres van de database, zoals postgres://gebruiker@host:5432/register."
          : "DATABASE_URL is geen adres van een PostgreSQL-database, zoals postgres://gebruiker@host:5432/register."
      })
    )
  )
