import { ongeldigheden, regel } from "@betrokkene/domain"
import { Effect, type Redacted, Result, Schema, SchemaTransformation } from "effect"
import { VerkeerdGebruik } from "./wrong-usage.ts"

/** The environment as it is. */
export type Omgeving = Readonly<Record<string, string | undefined>>

/** What the command is told by its environment. */
export interface Instellingen {
  /** The address of the database. Secret: it may hold a password. */
  readonly databaseUrl: Redacted.Redacted<string>
  readonly beleidsbestand?: string
  /** So many milliseconds a part is kept for the process that took it; then that is taken for dead. */
  readonly lease: number
}

const adres = regel(
  "database-url",
  "Het adres van de PostgreSQL-database wordt verwacht, zoals postgres://gebruiker@host:5432/register."
)

const seconden = regel("lease", "Een geheel aantal seconden van 1 tot en met 3600 wordt verwacht.")

const Variabelen = Schema.Struct({
  DATABASE_URL: Schema.RedactedFromValue(
    Schema.String.annotate(adres).check(
      Schema.makeFilter((waarde: string) => /^postgres(?:ql)?:$/u.test(URL.parse(waarde)?.protocol ?? ""), adres)
    ),
    { label: "DATABASE_URL" }
  ),
  RECONCILIATIE_BELEID: Schema.optionalKey(Schema.String),
  RECONCILIATIE_LEASE: Schema.String.check(Schema.isPattern(/^[0-9]{1,4}$/u, seconden)).pipe(
    Schema.decodeTo(
      Schema.Number.check(Schema.isBetween({ minimum: 1, maximum: 3600 }, seconden)),
      SchemaTransformation.transform({ decode: Number, encode: String })
    ),
    Schema.withDecodingDefaultKey(Effect.succeed("60"))
  )
})

/** The settings, or all that is wrong with them: each named, and no value shown. What is empty was not given. */
export const leesInstellingen = (omgeving: Omgeving): Result.Result<Instellingen, VerkeerdGebruik> => {
  const gegeven = Object.fromEntries(
    Object.keys(Variabelen.fields).flatMap((naam) => {
      const waarde = omgeving[naam]
      return waarde === undefined || waarde === "" ? [] : [[naam, waarde]]
    })
  )
  return Schema.decodeUnknownResult(Variabelen, { errors: "all" })(gegeven).pipe(
    Result.map(({ DATABASE_URL, RECONCILIATIE_BELEID, RECONCILIATIE_LEASE }) => ({
      databaseUrl: DATABASE_URL,
      lease: 1000 * RECONCILIATIE_LEASE,
      ...(RECONCILIATIE_BELEID === undefined ? {} : { beleidsbestand: RECONCILIATIE_BELEID })
    })),
    Result.mapError(({ issue }) =>
      new VerkeerdGebruik({
        fouten: ongeldigheden(issue).map(({ code, pad, uitleg }) =>
          code === "verplicht" ? `${pad.join(".")} ontbreekt. ${adres.message}` : `${pad.join(".")}: ${uitleg}`
        )
      })
    )
  )
}
