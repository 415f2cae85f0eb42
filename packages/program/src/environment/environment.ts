import { ongeldigheden } from "@betrokkene/domain"
import { Option, Result, Schema } from "effect"
import { WrongUsage } from "../wrong-usage.ts"
import { certificateFaults } from "./certificate-faults.ts"
import { readSecretFile } from "./secret-file.ts"
import { isSecret } from "./secret.ts"

/** The variables of a process, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A Struct whose fields are the variables that a program reads. */
type Variables = Schema.ConstraintDecoder<unknown> & { readonly fields: Readonly<Record<string, Schema.Top>> }

/** What a program knows about its variables beyond their schema. */
export interface Checks<Settings> {
  /** A sentence to add when a variable is missing, by its name. */
  readonly expected?: Readonly<Record<string, string>>
  /** Faults in what is given together. The value of a file that cannot be read is an empty text. */
  readonly combination?: (given: Readonly<Record<string, string>>) => ReadonlyArray<string>
  /** Faults in settings that are right by themselves, and stand beside others that may be wrong: those are absent. */
  readonly settings?: (settings: Partial<Settings>) => ReadonlyArray<string>
}

/** The name of the variable with the path of a file that holds the value of a secret variable. */
export const fileVariable = (name: string): string => `${name}_FILE`

/**
 * Reads the variables from the environment, or returns everything that is wrong with them: one fault for each variable,
 * with its name and never its value. An empty value counts as not given. The value of a secret variable NAME may also
 * stand in a file, whose path is then in NAME_FILE. No program starts where Node takes every certificate for good.
 */
export const readEnvironment = <V extends Variables>(
  variables: V,
  environment: Environment,
  { combination = none, expected = {}, settings: check = none }: Checks<V["Type"]> = {}
): Result.Result<V["Type"], WrongUsage> => {
  const { fromFile, given, unreadable } = read(variables, environment)
  const decoded = Schema.decodeUnknownResult(variables, { errors: "all" })(given)
  const faults = [
    ...unreadable.values(),
    ...(Result.isSuccess(decoded) ? [] : ongeldigheden(decoded.failure.issue).flatMap(({ code, pad, uitleg }) => {
      const name = pad.join(".")
      if (code !== "verplicht") return [`${fromFile.has(name) ? fileVariable(name) : name}: ${uitleg}`]
      if (unreadable.has(name)) return []
      return [[`${name} ontbreekt.`, ...(expected[name] === undefined ? [] : [expected[name]])].join(" ")]
    })),
    ...combination({ ...Object.fromEntries([...unreadable.keys()].map((name) => [name, ""])), ...given }),
    ...check(Result.isSuccess(decoded) ? decoded.success : readEach(variables, given)),
    ...certificateFaults(environment)
  ]
  return Result.isFailure(decoded) || faults.length > 0
    ? Result.fail(new WrongUsage(...faults))
    : Result.succeed(decoded.success)
}

const none = (): ReadonlyArray<string> => []

/** The settings that are right by themselves. */
const readEach = <V extends Variables>({ fields }: V, given: Readonly<Record<string, string>>): Partial<V["Type"]> =>
  Object.assign(
    {},
    ...Object.entries(fields).flatMap(([name, variable]) => {
      const value = given[name]
      const one = Schema.Struct({ [name]: variable as Schema.Codec<unknown> })
      return Option.toArray(Schema.decodeUnknownOption(one)(value === undefined ? {} : { [name]: value }))
    })
  )

/** The values that are given, where they come from, and what is wrong with a file. */
const read = (variables: Variables, environment: Environment) => {
  const valueOf = (name: string): string | undefined => environment[name] === "" ? undefined : environment[name]
  const given: Record<string, string> = {}
  const fromFile = new Set<string>()
  const unreadable = new Map<string, string>()
  for (const [name, variable] of Object.entries(variables.fields)) {
    const value = valueOf(name)
    const file = isSecret(variable) ? valueOf(fileVariable(name)) : undefined
    if (file === undefined) {
      if (value !== undefined) given[name] = value
      continue
    }
    const content = value === undefined
      ? readSecretFile(file)
      : Result.fail(`${name} is ook gegeven; geef een van beide.`)
    if (Result.isFailure(content)) unreadable.set(name, `${fileVariable(name)}: ${content.failure}`)
    else {
      given[name] = content.success
      fromFile.add(name)
    }
  }
  return { fromFile, given, unreadable }
}
