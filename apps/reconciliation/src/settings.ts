import { ongeldigheden, regel } from "@betrokkene/domain"
import { Redacted, Result, Schema } from "effect"
import { VerkeerdGebruik } from "./wrong-usage.ts"

/** What the command is told by its environment. */
export interface Instellingen {
  /** The address of the database. Secret: it may hold a password. */
  readonly databaseUrl: Redacted.Redacted<string>
  readonly beleidsbestand?: string
}

const adres = regel("database-url", "Het adres van de PostgreSQL-database wordt verwacht, zoals postgres://gebruiker@host:5432/register.")

const Omgeving = Schema.Struct({
  DATABASE_URL: Schema.RedactedFromValue(
    Schema.String.annotate(adres).check(Schema.makeFilter((waarde: string) => /^postgres(?:ql)?:$/u.test(URL.parse(waarde)?.protocol ?? ""), adres)),
    { label: "DATABASE_URL" }
  ),
  RECONCILIATIE_BELEID: Schema.optionalKey(Schema.String)
})

/** The settings, or all that is wrong with them: each named, and no value shown. What is empty was not given. */
export const leesInstellingen = (omgeving: Readonly<Record<string, string | undefined>>): Result.Result<Instellingen, VerkeerdGebruik> => {
  const gegeven = Object.fromEntries(Object.keys(Omgeving.fields).flatMap((naam) => {
    const waarde = omgeving[naam]
    return waarde === undefined || waarde === "" ? [] : [[naam, waarde]]
  }))
  return Schema.decodeUnknownResult(Omgeving, { errors: "all" })(gegeven).pipe(
    Result.map(({ DATABASE_URL, RECONCILIATIE_BELEID }) => ({
      databaseUrl: DATABASE_URL,
      ...(RECONCILIATIE_BELEID === undefined ? {} : { beleidsbestand: RECONCILIATIE_BELEID })
    })),
    Result.mapError(({ issue }) =>
      new VerkeerdGebruik({
        fouten: ongeldigheden(issue).map(({ code, pad, uitleg }) => code === "verplicht" ? `${pad.join(".")} ontbreekt. ${adres.message}` : `${pad.join(".")}: ${uitleg}`)
      })
    )
  )
}
