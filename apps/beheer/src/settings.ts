import { Doelbinding } from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import {
  type Environment,
  isThisMachine,
  logLevel,
  portFaults,
  readEnvironment,
  secret,
  wholeNumber,
  wholeNumberOr,
  type WrongUsage
} from "@betrokkene/program"
import { Effect, type Redacted, Result, Schema } from "effect"
import { readFileSync } from "node:fs"

const texts = {
  host: regel("host", "Een adres om op te luisteren, zoals 127.0.0.1."),
  url: regel("url", "Een adres als https://beheer.example.nl, zonder pad, vraagteken of hekje."),
  apiUrl: regel("api-url", "Het adres van de API, zoals http://127.0.0.1:8080/api/v1."),
  issuer: regel("issuer", "Het adres van de provider, zoals https://aanmelden.example.nl/realms/gemeente."),
  client: regel("client", "Een naam van 1 tot 200 zichtbare tekens, zonder spaties."),
  secret: regel("geheim", "Een geheim van 32 tot 512 zichtbare tekens, zonder spaties."),
  clientSecret: regel("client-secret", "Het geheim dat de provider gaf, van 1 tot 1024 zichtbare tekens."),
  scope: regel("scope", "Scopes met een spatie ertussen; openid is er een van."),
  doelbinding: regel("doelbinding", "Een van de codes in DOELBINDINGEN van de API."),
  theme: regel("thema", "Het pad van een bestand met CSS, zoals /etc/betrokkene/thema.css.")
}

const address = (rule: ReturnType<typeof regel>, pattern = /^https?:\/\/[^\s/?#@]+(?:\/[^\s/?#]+)*$/u) =>
  Schema.String.check(Schema.isPattern(pattern, rule), Schema.makeFilter((text) => URL.canParse(text), rule))

const optionalText = (pattern: RegExp, rule: ReturnType<typeof regel>) =>
  Schema.optionalKey(Schema.String.check(Schema.isPattern(pattern, rule)))

/** The variables of the environment, each with its rule and its default. */
export const Variables = Schema.Struct({
  API_URL: address(texts.apiUrl).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("http://127.0.0.1:8080/api/v1"))
  ),
  HOST: Schema.String.check(Schema.isPattern(/^[A-Za-z0-9.:_-]+$/u, texts.host)).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("127.0.0.1"))
  ),
  BEHEER_PORT: wholeNumberOr(8081, { minimum: 0, maximum: 65_535 }),
  BEHEER_METRICS_PORT: Schema.optionalKey(wholeNumber({ minimum: 0, maximum: 65_535 })),
  BEHEER_URL: Schema.optionalKey(address(texts.url, /^https?:\/\/[^\s/?#@]+$/u)),
  BEHEER_SESSION_SECRET: secret("BEHEER_SESSION_SECRET", /^[\x21-\x7e]{32,512}$/u, texts.secret),
  BEHEER_IDLE_MINUTES: wholeNumberOr(15, { minimum: 1, maximum: 720 }),
  BEHEER_SESSION_HOURS: wholeNumberOr(8, { minimum: 1, maximum: 24 }),
  BEHEER_OIDC_ISSUER: Schema.optionalKey(address(texts.issuer)),
  BEHEER_OIDC_CLIENT_ID: optionalText(/^[\x21-\x7e]{1,200}$/u, texts.client),
  BEHEER_OIDC_CLIENT_SECRET: Schema.optionalKey(
    secret("BEHEER_OIDC_CLIENT_SECRET", /^[\x20-\x7e]{1,1024}$/u, texts.clientSecret)
  ),
  BEHEER_OIDC_SCOPE: Schema.String.check(
    Schema.isPattern(/^(?:[\x21\x23-\x5b\x5d-\x7e]+ )*openid(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/u, texts.scope)
  ).pipe(Schema.withDecodingDefaultKey(Effect.succeed("openid"))),
  BEHEER_DOELBINDING: Schema.optionalKey(Doelbinding.annotate(texts.doelbinding)),
  BEHEER_THEME_FILE: optionalText(/^\S(?:.{0,1000}\S)?$/u, texts.theme),
  LOG_LEVEL: logLevel()
})

/** A provider of OpenID Connect at which people log in. */
export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  /** None for a public client, which proves itself by PKCE alone. */
  readonly clientSecret?: Redacted.Redacted<string>
  readonly scope: string
}

/** All settings. Times are in milliseconds. */
export interface Settings {
  /** The address of the API with its version. */
  readonly apiUrl: string
  readonly host: string
  readonly port: number
  /** Without one there are no metrics. */
  readonly metricsPort?: number
  /** The address by which browsers reach this program, if it differs from where it listens. */
  readonly publicUrl?: string
  readonly sessionSecret: Redacted.Redacted<string>
  /** How long a session lasts without a request, and in all. */
  readonly idle: number
  readonly longest: number
  /** Without one, people log in with a token. */
  readonly provider?: ProviderSettings
  /** Why this program reads, as the API records it. */
  readonly doelbinding?: string
  /** A file with CSS that changes the look. */
  readonly themeFile?: string
  readonly logLevel: typeof Variables.Type["LOG_LEVEL"]
}

/** Reads the settings from the environment, or tells all that is wrong with them, never with a value. */
export const readSettings = (environment: Environment): Result.Result<Settings, WrongUsage> =>
  Result.map(readEnvironment(Variables, environment, { combination, settings: checks }), (given) => {
    const provider = providerOf(given)
    return {
      apiUrl: given.API_URL,
      host: given.HOST,
      port: given.BEHEER_PORT,
      ...(given.BEHEER_METRICS_PORT === undefined ? {} : { metricsPort: given.BEHEER_METRICS_PORT }),
      ...(given.BEHEER_URL === undefined ? {} : { publicUrl: given.BEHEER_URL }),
      sessionSecret: given.BEHEER_SESSION_SECRET,
      idle: given.BEHEER_IDLE_MINUTES * 60_000,
      longest: given.BEHEER_SESSION_HOURS * 3_600_000,
      ...(provider === undefined ? {} : { provider }),
      ...(given.BEHEER_DOELBINDING === undefined ? {} : { doelbinding: given.BEHEER_DOELBINDING }),
      ...(given.BEHEER_THEME_FILE === undefined ? {} : { themeFile: given.BEHEER_THEME_FILE }),
      logLevel: given.LOG_LEVEL
    }
  })

const providerOf = (given: typeof Variables.Type): ProviderSettings | undefined => {
  const { BEHEER_OIDC_CLIENT_ID: clientId, BEHEER_OIDC_CLIENT_SECRET: clientSecret, BEHEER_OIDC_ISSUER: issuer } = given
  return issuer === undefined || clientId === undefined ? undefined : {
    issuer,
    clientId,
    ...(clientSecret === undefined ? {} : { clientSecret }),
    scope: given.BEHEER_OIDC_SCOPE
  }
}

const combination = (given: Readonly<Record<string, string>>): ReadonlyArray<string> => {
  const { BEHEER_OIDC_CLIENT_ID: client, BEHEER_OIDC_ISSUER: issuer } = given
  return [
    ...((issuer === undefined) === (client === undefined)
      ? []
      : ["BEHEER_OIDC_ISSUER en BEHEER_OIDC_CLIENT_ID horen bij elkaar: geef beide of geen van beide."]),
    // Else people would log in with a token, though somebody meant that they do not.
    ...(issuer === undefined
      ? [["BEHEER_OIDC_CLIENT_SECRET"], ["BEHEER_OIDC_SCOPE", "openid"]].flatMap(([name = "", usual]) =>
        given[name] === undefined || given[name] === usual ? [] : [`${name}: BEHEER_OIDC_ISSUER hoort hierbij.`]
      )
      : [])
  ]
}

const checks = (given: Partial<typeof Variables.Type>): ReadonlyArray<string> => [
  ...connections(given),
  ...portFaults({ BEHEER_PORT: given.BEHEER_PORT, BEHEER_METRICS_PORT: given.BEHEER_METRICS_PORT }),
  ...themeFaults(given)
]

/** The file is read at the start; here it is only tried. */
const themeFaults = ({ BEHEER_THEME_FILE: file }: Partial<typeof Variables.Type>): ReadonlyArray<string> => {
  if (file === undefined) return []
  try {
    readFileSync(file)
    return []
  } catch (error) {
    return [`BEHEER_THEME_FILE: dit bestand is niet te lezen (${(error as NodeJS.ErrnoException).code ?? "onbekend"}).`]
  }
}

/** Tokens and personal data go over these connections, so others must not be able to read on the way. */
const connections = (given: Partial<typeof Variables.Type>): ReadonlyArray<string> => {
  const { API_URL, BEHEER_OIDC_ISSUER, BEHEER_URL, HOST } = given
  const addresses = Object.entries({ API_URL, BEHEER_OIDC_ISSUER, BEHEER_URL })
  const plain = addresses.filter(([, url]) =>
    url !== undefined && url.startsWith("http:") && !isThisMachine(new URL(url).hostname)
  )
  return [
    ...plain.map(([name]) => `${name}: een andere machine wordt alleen met https bereikt.`),
    ...(HOST !== undefined && !isThisMachine(HOST) && BEHEER_URL === undefined
      ? ["BEHEER_URL ontbreekt: geef het https-adres waarop anderen dit programma bereiken."]
      : [])
  ]
}
