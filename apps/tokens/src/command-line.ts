import {
  type AccessScope,
  accessScopes,
  CallerName,
  type Medewerker,
  ongeldigheden,
  Tijdstip,
  TokenName,
  tokenNameForm,
  type TokenValidity
} from "@betrokkene/domain"
import { parsedArguments, WrongUsage } from "@betrokkene/program"
import { Option, Result, Schema } from "effect"
import { scopeSets } from "./scope-sets.ts"

/** The arguments, as a command. */
export type Command =
  | { readonly kind: "help" }
  | {
    readonly kind: "create"
    readonly naam: Medewerker
    readonly door: Medewerker
    readonly scopes: ReadonlyArray<AccessScope>
    readonly validity?: TokenValidity
  }
  | { readonly kind: "list"; readonly json: boolean }
  | { readonly kind: "revoke"; readonly naam: Medewerker; readonly door: Medewerker }

/** What the surroundings say: the user of this machine, if it has a name, and the name of the token of the settings. */
export interface Surroundings {
  readonly user: string | undefined
  readonly apiTokenNaam: string | undefined
}

/** Reads the arguments, or returns everything that is wrong with them. */
export const readCommand = (
  args: ReadonlyArray<string>,
  surroundings: Surroundings
): Result.Result<Command, WrongUsage> => {
  const parsed = parse(args)
  if (parsed === undefined) {
    return Result.fail(new WrongUsage("Er is een optie die niet bestaat, of die een waarde mist."))
  }
  const { positionals, values } = parsed
  if (values.help === true) return Result.succeed({ kind: "help" })
  const faults: Array<string> = []
  const command = commandOf(positionals, { ...surroundings, options: values }, faults)
  return command === undefined || faults.length > 0
    ? Result.fail(new WrongUsage(...faults))
    : Result.succeed(command)
}

const parse = (args: ReadonlyArray<string>) =>
  parsedArguments({
    args: [...args],
    allowPositionals: true,
    options: {
      scopes: { type: "string" },
      by: { type: "string" },
      expires: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" }
    }
  })

type Options = NonNullable<ReturnType<typeof parse>>["values"]

const commandOf = (
  [kind, ...names]: ReadonlyArray<string>,
  { apiTokenNaam, options, user }: Surroundings & { readonly options: Options },
  faults: Array<string>
): Command | undefined => {
  switch (kind) {
    case "create": {
      refuseOthers(options, ["scopes", "expires", "by"], faults)
      const naam = readNewName(names, apiTokenNaam, faults)
      const door = readActor(options.by ?? user, faults)
      const chosen = readScopes(options.scopes, faults)
      const validity = options.expires === undefined ? undefined : readValidity(options.expires, faults)
      return naam === undefined || door === undefined
        ? undefined
        : { kind, naam, door, scopes: chosen, ...(validity === undefined ? {} : { validity }) }
    }
    case "list":
      refuseOthers(options, ["json"], faults)
      if (names.length > 0) faults.push("list neemt geen naam.")
      return { kind, json: options.json === true }
    case "revoke": {
      refuseOthers(options, ["by"], faults)
      const naam = readName(names, CallerName, faults)
      const door = readActor(options.by ?? user, faults)
      return naam === undefined || door === undefined ? undefined : { kind, naam, door }
    }
    default:
      faults.push("Zeg wat er moet gebeuren: create, list of revoke.")
      return undefined
  }
}

const refuseOthers = (options: Options, allowed: ReadonlyArray<keyof Options>, faults: Array<string>): void => {
  for (const option of Object.keys(options) as ReadonlyArray<keyof Options>) {
    if (!allowed.includes(option)) faults.push(`--${option} hoort hier niet bij.`)
  }
}

/** A name for a new token, which no other kind of caller has. */
const readNewName = (
  names: ReadonlyArray<string>,
  apiTokenNaam: string | undefined,
  faults: Array<string>
): Medewerker | undefined => {
  const naam = readName(names, TokenName, faults)
  if (naam === undefined || apiTokenNaam === undefined || tokenNameForm(naam) !== tokenNameForm(apiTokenNaam)) {
    return naam
  }
  faults.push("NAAM: Deze naam heeft het token in de instellingen (API_TOKEN_NAAM); kies een andere.")
  return undefined
}

/** Who makes or revokes a token, which is kept with it. */
const readActor = (name: string | undefined, faults: Array<string>): Medewerker | undefined => {
  const read = Schema.decodeUnknownOption(CallerName)(name)
  if (Option.isSome(read)) return read.value
  faults.push("Zeg met --by wie dit doet: een naam zonder bsn.")
  return undefined
}

const readName = (
  [name, ...more]: ReadonlyArray<string>,
  kind: typeof CallerName | typeof TokenName,
  faults: Array<string>
): Medewerker | undefined => {
  if (name === undefined || more.length > 0) {
    faults.push("Geef een naam; zet een naam met spaties tussen aanhalingstekens.")
    return undefined
  }
  const read = Schema.decodeUnknownResult(kind, { errors: "all" })(name)
  if (Result.isSuccess(read)) return read.success
  faults.push(...ongeldigheden(read.failure.issue).map(({ uitleg }) => `NAAM: ${uitleg}`))
  return undefined
}

/** What `--scopes` takes. */
const choices: ReadonlyArray<string> = [...accessScopes, ...Object.keys(scopeSets)]

/** The chosen scopes, each once, in the order of the list of all scopes. A set stands for its scopes. */
const readScopes = (text: string | undefined, faults: Array<string>): ReadonlyArray<AccessScope> => {
  const names = (text ?? "").split(",").map((name) => name.trim()).filter((name) => name !== "")
  const unknown = names.filter((name) => !choices.includes(name))
  if (names.length === 0) faults.push(`Geef met --scopes wat het token mag: ${choices.join(", ")}.`)
  faults.push(
    ...unknown.map((name) =>
      `--scopes: ${/^[a-z-]{1,40}$/u.test(name) ? name : "een van de namen"} bestaat niet; kies uit ${
        choices.join(", ")
      }.`
    )
  )
  const chosen = names.flatMap((name): ReadonlyArray<string> => scopeSets[name] ?? [name])
  return accessScopes.filter((scope) => chosen.includes(scope))
}

const readValidity = (text: string, faults: Array<string>): TokenValidity | undefined => {
  const days = Number(/^([1-9][0-9]{0,3})d$/u.exec(text)?.[1])
  if (days <= 3650) return { dagen: days }
  const until = /^[0-9-]{10}$/u.test(text) ? Schema.decodeUnknownOption(Tijdstip)(`${text}T00:00:00Z`) : Option.none()
  if (Option.isSome(until)) return { tot: until.value }
  faults.push("--expires is een aantal dagen, zoals 90d (ten hoogste 3650d), of een dag, zoals 2027-01-01.")
  return undefined
}
