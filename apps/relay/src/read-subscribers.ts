import { Abonnement, ongeldigheden } from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { type Environment, isThisMachine, jsonFault, readAll, readSecretFile, WrongUsage } from "@betrokkene/program"
import { Effect, Option, Redacted, Result, Schema, type SchemaIssue } from "effect"
import { readFile } from "node:fs/promises"
import { resolve } from "node:path"
import type { Subscriber } from "./subscriber.ts"

const url = regel(
  "url",
  "Een adres met https wordt verwacht, of met http als het op deze machine is, zonder gebruikersnaam of wachtwoord."
)
const secret = regel(
  "secret",
  "Een of twee geheimen van 24 tot en met 64 bytes in base64 worden verwacht, zoals whsec_…, elk op een regel."
)
const token = regel("token", "Een token van 1 tot en met 4096 zichtbare tekens wordt verwacht.")

const isAllowed = (text: string): boolean => {
  const given = URL.parse(text)
  if (given === null || given.username !== "" || given.password !== "") return false
  return given.protocol === "https:" ||
    (given.protocol === "http:" && isThisMachine(given.hostname))
}

const isSecret = (text: string): boolean => {
  const secrets = split(text)
  return secrets.length >= 1 && secrets.length <= 2 && secrets.every((one) => {
    const key = one.replace(/^whsec_/u, "")
    const { length } = Buffer.from(key, "base64")
    return /^[A-Za-z0-9+/]+={0,2}$/u.test(key) && length >= 24 && length <= 64
  })
}

const split = (text: string): ReadonlyArray<string> => text.trim().split(/\s+/u).filter((line) => line !== "")

const Entry = Schema.Struct({
  name: Abonnement.fields.naam,
  url: Schema.String.check(Schema.makeFilter(isAllowed, url)),
  secret: Schema.optionalKey(Schema.String),
  secretFile: Schema.optionalKey(Schema.String),
  token: Schema.optionalKey(Schema.String),
  tokenFile: Schema.optionalKey(Schema.String),
  types: Abonnement.fields.soorten
}).annotate({ identifier: "Subscriber" })

const decodeList = Schema.decodeUnknownResult(Schema.fromJsonString(Schema.Array(Schema.Unknown)))
const decodeEntry = Schema.decodeUnknownResult(Entry, { errors: "all", onExcessProperty: "error" })
const decodeName = Schema.decodeUnknownOption(Schema.Struct({ name: Entry.fields.name }))
const decodeSecrets = Schema.decodeUnknownOption(
  Schema.Struct({
    secret: Entry.fields.secret,
    secretFile: Entry.fields.secretFile,
    token: Entry.fields.token,
    tokenFile: Entry.fields.tokenFile
  })
)

/** Reads the file of subscribers, or returns all its faults. A fault names its place in the file and never a value. */
export const readSubscribers = (file: string): Effect.Effect<ReadonlyArray<Subscriber>, WrongUsage> =>
  Effect.gen(function*() {
    const text = yield* contentOf(file)
    const fault = jsonFault(text)
    if (fault !== undefined) {
      return yield* new WrongUsage(
        `SUBSCRIBERS_FILE: ${file} is geen JSON, vanaf regel ${fault.line}, teken ${fault.column}.`
      )
    }
    const given = yield* Effect.fromResult(Result.mapError(decodeList(text), ({ issue }) => faultsAt([], issue)))
    const read = yield* Effect.forEach(given, (one, place) => Effect.result(subscriberOf(one, place)))
    const names = given.flatMap((one) => Option.toArray(decodeName(one)).map(({ name }) => name))
    const twice = names.filter((name, place) => names.indexOf(name) < place)
    const faults = [
      ...read.flatMap(faultsOf),
      ...[...new Set(twice)].map((name) => `SUBSCRIBERS_FILE: ${name} staat er meer dan eens in.`)
    ]
    if (faults.length > 0) return yield* new WrongUsage(...faults)
    return read.flatMap((one) => Result.isSuccess(one) ? [one.success] : [])
  })

/**
 * The settings, and the subscribers in the file that SUBSCRIBERS_FILE names; or everything that is wrong with either.
 */
export const withSubscribers = <Settings extends { readonly subscribersFile: string }>(
  settings: Result.Result<Settings, WrongUsage>,
  environment: Environment
): Effect.Effect<{ readonly settings: Settings; readonly subscribers: ReadonlyArray<Subscriber> }, WrongUsage> => {
  const file = environment["SUBSCRIBERS_FILE"] ?? ""
  return readAll({
    settings: Effect.fromResult(settings),
    // The settings tell that the file is not given.
    subscribers: file === "" ? Effect.succeed([]) : readSubscribers(file)
  })
}

const faultsOf = (result: Result.Result<unknown, WrongUsage>): ReadonlyArray<string> =>
  Result.isFailure(result) ? result.failure.faults : []

const faultsAt = (place: ReadonlyArray<PropertyKey>, issue: SchemaIssue.Issue): WrongUsage =>
  new WrongUsage(
    ...ongeldigheden(issue).map(({ pad, uitleg }) =>
      `SUBSCRIBERS_FILE: ${[...place, ...pad].map((part) => String(part)).join(".")}${
        place.length + pad.length === 0 ? "" : ": "
      }${uitleg}`
    )
  )

/** A subscriber, or everything that is wrong with it. Its secrets are judged beside other fields that are wrong. */
const subscriberOf = (one: unknown, place: number): Effect.Effect<Subscriber, WrongUsage> =>
  Effect.gen(function*() {
    const label = `SUBSCRIBERS_FILE: ${
      Option.match(decodeName(one), { onNone: () => place, onSome: ({ name }) => name })
    }`
    // What is no text is told with the entry.
    const own = Option.getOrElse(decodeSecrets(one), () => undefined)
    const { bearer, entry, secrets } = yield* readAll({
      entry: Effect.fromResult(Result.mapError(decodeEntry(one), ({ issue }) => faultsAt([place], issue))),
      secrets: own === undefined ? Effect.succeed("") : secretsOf(label, own),
      bearer: own === undefined ? Effect.succeed(undefined) : bearerOf(label, own)
    })
    const { name, types, url } = entry
    return {
      subscription: { naam: name, ...(types === undefined ? {} : { soorten: types }) },
      url: Redacted.make(url),
      secrets: split(secrets).map((text) => Redacted.make(text)),
      ...(bearer === undefined ? {} : { token: Redacted.make(bearer) })
    }
  })

type Secrets = Pick<typeof Entry.Type, "secret" | "secretFile" | "token" | "tokenFile">

const secretsOf = (label: string, { secret: value, secretFile }: Secrets): Effect.Effect<string, WrongUsage> =>
  Effect.flatMap(given(label, "secret", value, secretFile), (secrets) =>
    secrets === undefined || !isSecret(secrets)
      ? Effect.fail(new WrongUsage(`${label}: secret of secretFile: ${secret.message}`))
      : Effect.succeed(secrets))

const bearerOf = (
  label: string,
  { token: value, tokenFile }: Secrets
): Effect.Effect<string | undefined, WrongUsage> =>
  Effect.flatMap(
    given(label, "token", value, tokenFile),
    (bearer) =>
      bearer !== undefined && !/^[\x21-\x7e]{1,4096}$/u.test(bearer)
        ? Effect.fail(new WrongUsage(`${label}: ${token.message}`))
        : Effect.succeed(bearer)
  )

/** The value itself, or the content of its file; undefined if neither is given. */
const given = (
  place: string,
  name: string,
  value: string | undefined,
  file: string | undefined
): Effect.Effect<string | undefined, WrongUsage> => {
  if (value !== undefined && file !== undefined) {
    return Effect.fail(new WrongUsage(`${place}: ${name} en ${name}File gaan niet samen.`))
  }
  return file === undefined
    ? Effect.succeed(value)
    : Effect.suspend(() =>
      Result.match(readSecretFile(resolve(file)), {
        onSuccess: (text) => Effect.succeed(text.trim()),
        onFailure: (fault) => Effect.fail(new WrongUsage(`${place}: ${name}File: ${fault}`))
      })
    )
}

const contentOf = (file: string): Effect.Effect<string, WrongUsage> =>
  Effect.tryPromise({
    try: () => readFile(resolve(file), "utf8"),
    catch: (error) =>
      new WrongUsage(
        `SUBSCRIBERS_FILE: ${file} kan niet worden gelezen (${(error as NodeJS.ErrnoException).code ?? "onbekend"}).`
      )
  })
