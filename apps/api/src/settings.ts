import { CallerName, ongeldigheden, regel } from "@betrokkene/domain"
import { Effect, type Redacted, Result, Schema, SchemaTransformation } from "effect"
import type { OidcProvider } from "./access/oidc-provider.ts"
import { oidcFaults, oidcProvider, oidcVariables } from "./access/oidc-variables.ts"
import { logLevels } from "./log.ts"

const texts = {
  storage: regel("storage", "postgres of memory."),
  databaseUrl: regel(
    "database-url",
    "Een adres als postgres://gebruiker:wachtwoord@host:5432/naam; verplicht bij STORAGE=postgres."
  ),
  role: regel("role", "De naam van een rol: kleine letters, cijfers en liggende streepjes."),
  host: regel("host", "Een adres om op te luisteren, zoals 127.0.0.1."),
  token: regel(
    "token",
    "Een token van 16 tot 512 zichtbare tekens, zonder spaties; verplicht bij STORAGE=memory zonder OIDC_ISSUER."
  ),
  boolean: regel("boolean", "true of false."),
  level: regel("level", `Een van ${logLevels.join(", ")}.`),
  uri: regel(
    "uri",
    "Een URI waar de naam van een operatie achter past, zoals https://example.nl/verwerkingsactiviteiten/."
  ),
  endpoint: regel("endpoint", "Een adres als http://collector:4318."),
  headers: regel(
    "headers",
    "Koppen als naam=waarde, gescheiden door komma's; in een waarde staan bijzondere tekens als %20."
  ),
  serviceName: regel(
    "service-name",
    "Een naam van 1 tot 100 letters, cijfers, punten, streepjes en liggende streepjes."
  ),
  key: regel("sleutel", "Een sleutel van 32 tot 512 zichtbare tekens, zonder spaties."),
  baseUrl: regel(
    "base-url",
    "Een adres als https://betrokkene.example.nl, zonder schuine streep, vraagteken of hekje aan het eind."
  )
}

const wholeNumber = (minimum: number, maximum: number) => {
  const rule = regel("getal", `Een geheel getal van ${minimum} tot en met ${maximum}.`)
  return Schema.String.annotate(rule).check(Schema.isPattern(/^[0-9]{1,10}$/u, rule)).pipe(
    Schema.decodeTo(
      Schema.Number.check(Schema.isBetween({ minimum, maximum }, rule)),
      SchemaTransformation.transform({ decode: Number, encode: String })
    )
  )
}

const number = (minimum: number, maximum: number, standard: number) =>
  wholeNumber(minimum, maximum).pipe(Schema.withDecodingDefaultKey(Effect.succeed(String(standard))))

const secret = (pattern: RegExp, rule: ReturnType<typeof regel>, label: string) =>
  Schema.RedactedFromValue(Schema.String.check(Schema.isPattern(pattern, rule)), { label })

/** The variables of the environment, each with its rule and its default. */
export const Environment = Schema.Struct({
  STORAGE: Schema.Literals(["postgres", "memory"]).annotate(texts.storage).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("postgres"))
  ),
  DATABASE_URL: Schema.optionalKey(secret(/^postgres(?:ql)?:\/\/./u, texts.databaseUrl, "DATABASE_URL")),
  OWNER_DATABASE_URL: Schema.optionalKey(secret(/^postgres(?:ql)?:\/\/./u, texts.databaseUrl, "OWNER_DATABASE_URL")),
  REPORT_ROLE: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^[a-z_][a-z0-9_]{0,62}$/u, texts.role))),
  HOST: Schema.String.check(Schema.isPattern(/^[A-Za-z0-9.:_-]+$/u, texts.host)).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("127.0.0.1"))
  ),
  PORT: number(0, 65535, 8080),
  API_TOKEN: Schema.optionalKey(secret(/^[\x21-\x7e]{16,512}$/u, texts.token, "API_TOKEN")),
  API_TOKEN_NAAM: CallerName.pipe(Schema.withDecodingDefaultKey(Effect.succeed("api-token"))),
  MIGRATE: Schema.Literals(["true", "false"]).annotate(texts.boolean).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("false"))
  ),
  LOG_LEVEL: Schema.Literals(logLevels).annotate(texts.level).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("info"))
  ),
  BASE_URL: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^https?:\/\/[^\s/?#]+(?:\/[^\s/?#]+)*$/u, texts.baseUrl))
  ),
  SHUTDOWN_DELAY: number(0, 600_000, 0),
  SHUTDOWN_GRACE: number(0, 600_000, 10_000),
  BODY_LIMIT: number(1024, 104_857_600, 1_048_576),
  REQUEST_TIMEOUT: number(1, 600_000, 30_000),
  RECEIVE_TIMEOUT: number(1, 3_600_000, 60_000),
  MAX_CONNECTIONS: number(1, 1_000_000, 1_000),
  RATE_LIMIT: number(0, 1_000_000_000, 6_000),
  RATE_LIMIT_WINDOW: number(1, 86_400, 60),
  SIGN_IN_LIMIT: number(0, 1_000_000_000, 60),
  PROXY_HOPS: number(0, 10, 0),
  METRICS: Schema.Literals(["true", "false"]).annotate(texts.boolean).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("false"))
  ),
  METRICS_PORT: Schema.optionalKey(wholeNumber(0, 65535)),
  OTEL_EXPORTER_OTLP_ENDPOINT: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/u, texts.endpoint))
  ),
  OTEL_EXPORTER_OTLP_HEADERS: Schema.optionalKey(
    secret(
      /^[\w-]+=(?:[^\s,%]|%[2-7][0-9A-Fa-f])*(?:,[\w-]+=(?:[^\s,%]|%[2-7][0-9A-Fa-f])*)*$/u,
      texts.headers,
      "OTEL_EXPORTER_OTLP_HEADERS"
    )
  ),
  OTEL_SERVICE_NAME: Schema.String.check(Schema.isPattern(/^[A-Za-z0-9._-]{1,100}$/u, texts.serviceName)).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("betrokkene"))
  ),
  PROCESSING_ACTIVITIES_URI: Schema.String.check(Schema.isPattern(/^(?:https?:\/\/|urn:)[^\s]+$/u, texts.uri)).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("urn:betrokkene:verwerkingsactiviteit:"))
  ),
  PSEUDONYM_KEY: Schema.optionalKey(secret(/^[\x21-\x7e]{32,512}$/u, texts.key, "PSEUDONYM_KEY")),
  ...oidcVariables
})

/** A register on PostgreSQL: how to reach it, and whether to migrate it first and as whom. */
export interface PostgresStorage {
  readonly kind: "postgres"
  readonly url: Redacted.Redacted<string>
  readonly migrate: boolean
  /** Who owns the tables, where that is not the role of `url`: he migrates, and gives that role its rights. */
  readonly owner?: Redacted.Redacted<string>
  /** The role of reports, which then gets its rights too. */
  readonly reportRole?: string
}

/** Everything that the program is told from outside. */
export interface Settings extends
  Omit<
    typeof Environment.Type,
    "DATABASE_URL" | "MIGRATE" | "OWNER_DATABASE_URL" | "REPORT_ROLE" | "STORAGE" | keyof typeof oidcVariables
  >
{
  /** Whose JWTs are accepted; none: nobody's. */
  readonly oidc?: OidcProvider
  readonly storage: { readonly kind: "memory" } | PostgresStorage
}

/** Reads the settings; fails with a line for each that is wrong, which never holds what was given. */
export const readSettings = (
  environment: { readonly [name: string]: string | undefined }
): Result.Result<Settings, ReadonlyArray<string>> => {
  const given = Object.fromEntries(
    Object.keys(Environment.fields).flatMap((name) => {
      const value = environment[name]
      return value === undefined || value === "" ? [] : [[name, value]]
    })
  )
  const decoded = Schema.decodeUnknownResult(Environment, { errors: "all" })(given)
  const lines = [
    ...(Result.isFailure(decoded)
      ? ongeldigheden(decoded.failure.issue).map(({ pad, uitleg }) => `${pad.join(".")}: ${uitleg}`)
      : []),
    ...(given["STORAGE"] !== "memory" && given["DATABASE_URL"] === undefined
      ? [`DATABASE_URL: ${texts.databaseUrl.message}`]
      : []),
    // A register in memory keeps no tokens that somebody made before: nobody could come in.
    ...(given["STORAGE"] === "memory" && given["API_TOKEN"] === undefined && given["OIDC_ISSUER"] === undefined
      ? [`API_TOKEN: ${texts.token.message}`]
      : []),
    ...oidcFaults(given)
  ]
  if (Result.isFailure(decoded) || lines.length > 0) return Result.fail(lines)
  const { DATABASE_URL: url, MIGRATE, OWNER_DATABASE_URL: owner, REPORT_ROLE: reportRole, STORAGE, ...rest } =
    decoded.success
  const oidc = oidcProvider(rest)
  return Result.succeed({
    ...rest,
    ...(oidc === undefined ? {} : { oidc }),
    storage: STORAGE === "memory" || url === undefined ? { kind: "memory" } : {
      kind: "postgres",
      url,
      migrate: MIGRATE === "true",
      ...(owner === undefined ? {} : { owner }),
      ...(reportRole === undefined ? {} : { reportRole })
    }
  })
}
