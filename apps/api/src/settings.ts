import { CallerName, Doelbinding } from "@betrokkene/domain"
import { isReservedName, regel } from "@betrokkene/domain/internal"
import {
  allowPlainText,
  commaSeparated,
  databaseUrl,
  type Environment as ProcessEnvironment,
  logLevel,
  logLevels,
  portFaults,
  readEnvironment,
  secret,
  wholeNumber
} from "@betrokkene/program"
import { Effect, type Redacted, Result, Schema, SchemaTransformation } from "effect"
import type { OidcProvider } from "./access/oidc-provider.ts"
import { oidcFaults, oidcProvider, oidcVariables } from "./access/oidc-variables.ts"
import { connectionFaults } from "./configuration/connection-faults.ts"
import { faceNames } from "./configuration/face-names.ts"
import { movedFaults } from "./configuration/moved-faults.ts"
import {
  securityContactFaults,
  securityContactOf,
  securityContactVariables
} from "./security-contact/security-contact-variables.ts"
import type { SecurityContact } from "./security-contact/security-contact.ts"
import { tlsFaults, type TlsIdentity, tlsIdentity, tlsVariables } from "./tls/tls-variables.ts"

const texts = {
  storage: regel("storage", "postgres of memory."),
  databaseUrl: regel(
    "database-url",
    "Een adres als postgres://gebruiker:wachtwoord@host:5432/naam; verplicht bij STORAGE=postgres."
  ),
  ledger: regel("ledger", "Het pad van een bestand, zoals /var/lib/betrokkene/ledger.ndjson."),
  host: regel("host", "Een adres om op te luisteren, zoals 127.0.0.1."),
  token: regel(
    "token",
    "Een token van 16 tot 512 zichtbare tekens, zonder spaties; verplicht bij STORAGE=memory zonder OIDC_ISSUER."
  ),
  tokenName: regel("token-name", "Deze naam staat in het audittrail al voor iets anders; kies een andere."),
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
  doelbindingen: regel(
    "doelbindingen",
    "Codes van 1 tot 64 letters, cijfers, punten en streepjes, die met een letter beginnen, met komma's ertussen."
  ),
  faces: regel("faces", `Een of meer van ${faceNames.join(", ")}, met komma's ertussen.`),
  secrets: regel(
    "geheimen",
    "Geheimen van 32 tot 512 zichtbare tekens, zonder spaties, gescheiden door komma's; ten hoogste vier."
  ),
  key: regel("sleutel", "Een sleutel van 32 tot 512 zichtbare tekens, zonder spaties."),
  baseUrl: regel(
    "base-url",
    "Een adres als https://betrokkene.example.nl, zonder schuine streep, vraagteken of hekje aan het eind."
  )
}

/** The grounds for processing of the AVG (article 6, first paragraph, a to f). */
const legalGrounds = [
  "toestemming",
  "overeenkomst",
  "wettelijke-verplichting",
  "vitaal-belang",
  "algemeen-belang",
  "gerechtvaardigd-belang"
]

const number = (minimum: number, maximum: number) =>
  wholeNumber({ minimum, maximum }, regel("getal", `Een geheel getal van ${minimum} tot en met ${maximum}.`))

const numberOr = (usual: number, minimum: number, maximum: number) =>
  number(minimum, maximum).pipe(Schema.withDecodingDefaultKey(Effect.succeed(String(usual))))

/** Codes with commas between them; an empty text is none. */
const doelbindingen = Schema.String.pipe(
  Schema.decodeTo(
    Schema.Array(Doelbinding.annotate(texts.doelbindingen)),
    SchemaTransformation.transform({
      decode: (text): ReadonlyArray<string> => text === "" ? [] : text.split(","),
      encode: (codes) => codes.join()
    })
  ),
  Schema.withDecodingDefaultKey(Effect.succeed(legalGrounds.join()))
)

/** The name of the token of the settings is reserved for that token alone. */
const isNoProgram = (naam: string): boolean => naam === "api-token" || !isReservedName(naam)

/** The variables of the environment, each with its rule and its default. */
export const Environment = Schema.Struct({
  STORAGE: Schema.Literals(["postgres", "memory"]).annotate(texts.storage).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("postgres"))
  ),
  DATABASE_URL: Schema.optionalKey(databaseUrl("DATABASE_URL", texts.databaseUrl)),
  RESTORE_LEDGER: Schema.optionalKey(Schema.String.check(Schema.isPattern(/^\S(?:.{0,1000}\S)?$/u, texts.ledger))),
  ALLOW_PLAIN_TEXT: allowPlainText(),
  FACES: commaSeparated(faceNames, texts.faces).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed(faceNames.join(",")))
  ),
  KLANTINTERACTIES_STRICT: Schema.Literals(["true", "false"]).annotate(texts.boolean).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("false"))
  ),
  HOST: Schema.String.check(Schema.isPattern(/^[A-Za-z0-9.:_-]+$/u, texts.host)).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("127.0.0.1"))
  ),
  PORT: numberOr(8080, 0, 65535),
  API_TOKEN: Schema.optionalKey(secret("API_TOKEN", /^[\x21-\x7e]{16,512}$/u, texts.token)),
  API_TOKEN_NAAM: CallerName.check(Schema.makeFilter(isNoProgram, texts.tokenName)).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("api-token"))
  ),
  LOG_LEVEL: logLevel(texts.level),
  BASE_URL: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^https?:\/\/[^\s/?#]+(?:\/[^\s/?#]+)*$/u, texts.baseUrl))
  ),
  SHUTDOWN_DELAY: numberOr(0, 0, 600_000),
  SHUTDOWN_GRACE: numberOr(10_000, 0, 600_000),
  BODY_LIMIT: numberOr(1_048_576, 1024, 10_485_760),
  REQUEST_TIMEOUT: numberOr(30_000, 1, 600_000),
  RECEIVE_TIMEOUT: numberOr(60_000, 1, 3_600_000),
  MAX_CONNECTIONS: numberOr(1_000, 1, 1_000_000),
  RATE_LIMIT: numberOr(6_000, 0, 1_000_000_000),
  RATE_LIMIT_WINDOW: numberOr(60, 1, 86_400),
  SIGN_IN_LIMIT: numberOr(60, 0, 1_000_000_000),
  RECORD_LIMIT: numberOr(100_000, 0, 1_000_000_000),
  DOELBINDINGEN: doelbindingen,
  PROXY_HOPS: numberOr(0, 0, 10),
  METRICS: Schema.Literals(["true", "false"]).annotate(texts.boolean).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("false"))
  ),
  METRICS_PORT: Schema.optionalKey(number(0, 65535)),
  OTEL_EXPORTER_OTLP_ENDPOINT: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/u, texts.endpoint))
  ),
  OTEL_EXPORTER_OTLP_HEADERS: Schema.optionalKey(
    secret(
      "OTEL_EXPORTER_OTLP_HEADERS",
      /^[\w-]+=(?:[^\s,%]|%[2-7][0-9A-Fa-f])*(?:,[\w-]+=(?:[^\s,%]|%[2-7][0-9A-Fa-f])*)*$/u,
      texts.headers
    )
  ),
  OTEL_SERVICE_NAME: Schema.String.check(Schema.isPattern(/^[A-Za-z0-9._-]{1,100}$/u, texts.serviceName)).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("betrokkene"))
  ),
  PROCESSING_ACTIVITIES_URI: Schema.String.check(Schema.isPattern(/^(?:https?:\/\/|urn:)[^\s]+$/u, texts.uri)).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("urn:betrokkene:verwerkingsactiviteit:"))
  ),
  TRUST_TRACEPARENT: Schema.Literals(["true", "false"]).annotate(texts.boolean).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("false"))
  ),
  IDEMPOTENCY_SECRETS: Schema.optionalKey(
    secret(
      "IDEMPOTENCY_SECRETS",
      /^(?:[\x21-\x2b\x2d-\x7e]{32,512})?(?:,(?:[\x21-\x2b\x2d-\x7e]{32,512})?){0,3}$/u,
      texts.secrets
    )
  ),
  PSEUDONYM_KEY: Schema.optionalKey(secret("PSEUDONYM_KEY", /^[\x21-\x7e]{32,512}$/u, texts.key)),
  ...oidcVariables,
  ...securityContactVariables,
  ...tlsVariables
})

/** All settings of the API. */
export interface Settings extends
  Omit<
    typeof Environment.Type,
    | "ALLOW_PLAIN_TEXT"
    | "DATABASE_URL"
    | "STORAGE"
    | keyof typeof oidcVariables
    | keyof typeof securityContactVariables
    | keyof typeof tlsVariables
  >
{
  /** The provider whose JWTs are accepted. Without one, no JWT is. */
  readonly oidc?: OidcProvider
  /** Whom somebody tells of a weakness. Without one, there is no security.txt. */
  readonly securityContact?: SecurityContact
  /** How the API proves to its callers who it is. Without it, it speaks HTTP to an ingress. */
  readonly tls?: TlsIdentity
  /** Where the register is kept; a database by its address. */
  readonly storage: { readonly kind: "memory" } | {
    readonly kind: "postgres"
    readonly url: Redacted.Redacted<string>
  }
}

/** Reads the settings from the environment. Fails with a line for each fault; a line never holds the value given. */
export const readSettings = (environment: ProcessEnvironment): Result.Result<Settings, ReadonlyArray<string>> =>
  readEnvironment(Environment, environment, {
    combination: (given) => [
      ...movedFaults(environment),
      ...(given["STORAGE"] !== "memory" && given["DATABASE_URL"] === undefined
        ? [`DATABASE_URL: ${texts.databaseUrl.message}`]
        : []),
      // A register in memory starts without tokens: nobody could get in.
      ...(given["STORAGE"] === "memory" && given["API_TOKEN"] === undefined && given["OIDC_ISSUER"] === undefined
        ? [`API_TOKEN: ${texts.token.message}`]
        : []),
      ...oidcFaults(given),
      ...securityContactFaults(given),
      ...tlsFaults(given)
    ],
    settings: (settings) => [
      ...connectionFaults(settings),
      ...portFaults({ PORT: settings.PORT, METRICS_PORT: settings.METRICS_PORT })
    ]
  }).pipe(
    Result.mapError(({ faults }) => faults),
    Result.map(({ ALLOW_PLAIN_TEXT: _, DATABASE_URL: url, STORAGE, ...rest }) => {
      const oidc = oidcProvider(rest)
      const securityContact = securityContactOf(rest)
      const tls = tlsIdentity(rest)
      return {
        ...rest,
        ...(oidc === undefined ? {} : { oidc }),
        ...(securityContact === undefined ? {} : { securityContact }),
        ...(tls === undefined ? {} : { tls }),
        storage: STORAGE === "memory" || url === undefined ? { kind: "memory" } : { kind: "postgres", url }
      }
    })
  )
