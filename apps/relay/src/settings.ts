import { transportOf } from "@betrokkene/adapters/postgres"
import { defaultDeliveryPolicy, type DeliveryPolicy, type EventSource } from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import {
  databaseChecks,
  databaseVariables,
  type Environment,
  logLevel,
  readEnvironment,
  wholeNumberOr,
  type WrongUsage
} from "@betrokkene/program"
import { type Redacted, Result, Schema } from "effect"
import { type Limit, limits } from "./limits.ts"

const source = regel(
  "event-source",
  "Een URN van de organisatie en het systeem wordt verwacht, zoals " +
    "urn:nld:oin:00000001823288444000:systeem:klantinteracties."
)
const baseUrl = regel("base-url", "Het openbare adres van de API wordt verwacht, zoals https://betrokkene.example.nl.")

const isBaseUrl = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/u.test(url.protocol) && url.username === "" && url.password === "" &&
    url.search === "" && url.hash === ""
}

const numberIn = (limit: Limit) => wholeNumberOr(limit.usual, limit)

const Database = Schema.Struct(databaseVariables)

const checks = databaseChecks(transportOf)

const File = Schema.Struct({ ...databaseVariables, SUBSCRIBERS_FILE: Schema.String })

/** The environment of a relay that runs. */
export const Run = Schema.Struct({
  ...File.fields,
  EVENT_SOURCE: Schema.String.check(Schema.isPattern(/^urn:nld:[A-Za-z0-9()+,\-.:=@;$_!*'%/]{1,200}$/u, source)),
  BASE_URL: Schema.String.check(Schema.makeFilter(isBaseUrl, baseUrl)),
  RELAY_POLL_INTERVAL: numberIn(limits.pollInterval),
  RELAY_CONCURRENCY: numberIn(limits.concurrency),
  RELAY_TIMEOUT: numberIn(limits.timeout),
  RELAY_ATTEMPTS: numberIn(limits.attempts),
  LOG_LEVEL: logLevel()
})

/** The settings of every command. */
export interface DatabaseSettings {
  /** Secret: it may hold a password. */
  readonly databaseUrl: Redacted.Redacted<string>
}

/** The settings of a command that reads the file of subscribers. */
export interface FileSettings extends DatabaseSettings {
  readonly subscribersFile: string
}

/** The settings of `run`. Times are in milliseconds. */
export interface RunSettings extends FileSettings {
  readonly origin: EventSource
  readonly pollInterval: number
  readonly concurrency: number
  readonly timeout: number
  /** Delays between the attempts of one delivery, and the maximum number of attempts. */
  readonly policy: DeliveryPolicy
  /** Delays while the database or a subscriber fails. They are short, since much may be waiting. */
  readonly brake: DeliveryPolicy
  readonly logLevel: typeof Run.Type["LOG_LEVEL"]
}

export const readDatabaseSettings = (environment: Environment): Result.Result<DatabaseSettings, WrongUsage> =>
  Result.map(
    readEnvironment(Database, environment, checks),
    ({ DATABASE_URL }) => ({ databaseUrl: DATABASE_URL })
  )

export const readFileSettings = (environment: Environment): Result.Result<FileSettings, WrongUsage> =>
  Result.map(
    readEnvironment(File, environment, checks),
    ({ DATABASE_URL, SUBSCRIBERS_FILE }) => ({ databaseUrl: DATABASE_URL, subscribersFile: SUBSCRIBERS_FILE })
  )

export const readRunSettings = (environment: Environment): Result.Result<RunSettings, WrongUsage> =>
  Result.map(
    readEnvironment(Run, environment, checks),
    (given) => ({
      databaseUrl: given.DATABASE_URL,
      subscribersFile: given.SUBSCRIBERS_FILE,
      origin: { bron: given.EVENT_SOURCE, adres: given.BASE_URL.replace(/\/+$/u, "") },
      pollInterval: given.RELAY_POLL_INTERVAL,
      concurrency: given.RELAY_CONCURRENCY,
      timeout: given.RELAY_TIMEOUT,
      policy: { ...defaultDeliveryPolicy, pogingen: given.RELAY_ATTEMPTS },
      brake: { firstDelay: 500, longestDelay: 30_000, pogingen: Infinity },
      logLevel: given.LOG_LEVEL
    })
  )
