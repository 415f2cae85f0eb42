import { defaultDeliveryPolicy, type DeliveryPolicy, type Herkomst, ongeldigheden, regel } from "@betrokkene/domain"
import { Effect, type Redacted, Result, Schema, SchemaTransformation } from "effect"
import { type Limit, limits } from "./limits.ts"
import { WrongUsage } from "./wrong-usage.ts"

/** The environment as it is. */
export type Environment = Readonly<Record<string, string | undefined>>

const databaseUrl = regel(
  "database-url",
  "Het adres van de PostgreSQL-database wordt verwacht, zoals postgres://gebruiker@host:5432/register."
)
const source = regel(
  "event-source",
  "Een URN van de organisatie en het systeem wordt verwacht, zoals urn:nld:oin:00000001823288444000:systeem:klantinteracties."
)
const baseUrl = regel("base-url", "Het openbare adres van de API wordt verwacht, zoals https://betrokkene.example.nl.")

const isBaseUrl = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/u.test(url.protocol) && url.username === "" && url.password === "" &&
    url.search === "" && url.hash === ""
}

const whole = ({ maximum, minimum, usual }: Limit) => {
  const rule = regel("getal", `Een geheel getal van ${minimum} tot en met ${maximum} wordt verwacht.`)
  return Schema.String.check(Schema.isPattern(/^[0-9]{1,6}$/u, rule)).pipe(
    Schema.decodeTo(
      Schema.Number.check(Schema.isBetween({ minimum, maximum }, rule)),
      SchemaTransformation.transform({ decode: Number, encode: String })
    ),
    Schema.withDecodingDefaultKey(Effect.succeed(String(usual)))
  )
}

const Database = Schema.Struct({
  DATABASE_URL: Schema.RedactedFromValue(
    Schema.String.annotate(databaseUrl).check(
      Schema.makeFilter((text: string) => /^postgres(?:ql)?:$/u.test(URL.parse(text)?.protocol ?? ""), databaseUrl)
    ),
    { label: "DATABASE_URL" }
  )
})

const File = Schema.Struct({ ...Database.fields, SUBSCRIBERS_FILE: Schema.String })

/** The environment of a relay that runs. */
export const Run = Schema.Struct({
  ...File.fields,
  EVENT_SOURCE: Schema.String.check(Schema.isPattern(/^urn:nld:[A-Za-z0-9()+,\-.:=@;$_!*'%/]{1,200}$/u, source)),
  BASE_URL: Schema.String.check(Schema.makeFilter(isBaseUrl, baseUrl)),
  RELAY_POLL_INTERVAL: whole(limits.pollInterval),
  RELAY_CONCURRENCY: whole(limits.concurrency),
  RELAY_TIMEOUT: whole(limits.timeout),
  RELAY_ATTEMPTS: whole(limits.attempts),
  LOG_LEVEL: Schema.Literals(["debug", "info", "warn", "error"]).annotate(
    regel("log-level", "debug, info, warn of error wordt verwacht.")
  )
    .pipe(Schema.withDecodingDefaultKey(Effect.succeed("info" as const)))
})

/** What every command is told by its environment. Secret: it may hold a password. */
export interface DatabaseSettings {
  readonly databaseUrl: Redacted.Redacted<string>
}

export interface FileSettings extends DatabaseSettings {
  readonly subscribersFile: string
}

/** Times in milliseconds. */
export interface RunSettings extends FileSettings {
  readonly origin: Herkomst
  readonly pollInterval: number
  readonly concurrency: number
  readonly timeout: number
  /** How long is waited between attempts of one delivery, and how many there are. */
  readonly policy: DeliveryPolicy
  /** How long is waited when nothing goes well, with the database or with a subscriber: short, since there may be much to do. */
  readonly brake: DeliveryPolicy
  readonly logLevel: typeof Run.Type["LOG_LEVEL"]
}

export const readDatabaseSettings = (environment: Environment): Result.Result<DatabaseSettings, WrongUsage> =>
  Result.map(read(Database, environment), ({ DATABASE_URL }) => ({ databaseUrl: DATABASE_URL }))

export const readFileSettings = (environment: Environment): Result.Result<FileSettings, WrongUsage> =>
  Result.map(
    read(File, environment),
    ({ DATABASE_URL, SUBSCRIBERS_FILE }) => ({ databaseUrl: DATABASE_URL, subscribersFile: SUBSCRIBERS_FILE })
  )

export const readRunSettings = (environment: Environment): Result.Result<RunSettings, WrongUsage> =>
  Result.map(read(Run, environment), (given) => ({
    databaseUrl: given.DATABASE_URL,
    subscribersFile: given.SUBSCRIBERS_FILE,
    origin: { bron: given.EVENT_SOURCE, adres: given.BASE_URL.replace(/\/+$/u, "") },
    pollInterval: given.RELAY_POLL_INTERVAL,
    concurrency: given.RELAY_CONCURRENCY,
    timeout: given.RELAY_TIMEOUT,
    policy: { ...defaultDeliveryPolicy, pogingen: given.RELAY_ATTEMPTS },
    brake: { firstDelay: 500, longestDelay: 30_000, pogingen: Infinity },
    logLevel: given.LOG_LEVEL
  }))

/** The settings, or all that is wrong with them: each named, and no value shown. What is empty was not given. */
const read = <S extends typeof Database | typeof File | typeof Run>(
  schema: S,
  environment: Environment
): Result.Result<S["Type"], WrongUsage> => {
  const given = Object.fromEntries(
    Object.keys(schema.fields).flatMap((name) => {
      const value = environment[name]
      return value === undefined || value === "" ? [] : [[name, value]]
    })
  )
  return Result.mapError(
    Schema.decodeUnknownResult(schema as Schema.ConstraintDecoder<unknown>, { errors: "all" })(given) as Result.Result<
      S["Type"],
      Schema.SchemaError
    >,
    ({ issue }) =>
      new WrongUsage({
        faults: ongeldigheden(issue).map(({ code, pad, uitleg }) =>
          code === "verplicht" ? `${pad.join(".")} ontbreekt.` : `${pad.join(".")}: ${uitleg}`
        )
      })
  )
}
