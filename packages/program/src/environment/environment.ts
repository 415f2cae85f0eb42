import { ongeldigheden } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { WrongUsage } from "../wrong-usage.ts"

/** The variables of a process, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A Struct whose fields are the variables that a program reads. */
type Variables = Schema.ConstraintDecoder<unknown> & { readonly fields: Readonly<Record<string, unknown>> }

/** The variables that have a value. An empty value counts as not given. */
export const givenVariables = (variables: Variables, environment: Environment): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(variables.fields).flatMap((name) => {
      const value = environment[name]
      return value === undefined || value === "" ? [] : [[name, value]]
    })
  )

/**
 * Reads the variables from the environment, or returns everything that is wrong with them: one fault for each variable,
 * with its name and never its value. `expected` holds a sentence to add when a variable is missing.
 */
export const readEnvironment = <V extends Variables>(
  variables: V,
  environment: Environment,
  expected: Readonly<Record<string, string>> = {}
): Result.Result<V["Type"], WrongUsage> =>
  Result.mapError(
    Schema.decodeUnknownResult(variables, { errors: "all" })(givenVariables(variables, environment)),
    ({ issue }) =>
      new WrongUsage(
        ...ongeldigheden(issue).map(({ code, pad, uitleg }) => {
          const name = pad.join(".")
          if (code !== "verplicht") return `${name}: ${uitleg}`
          return [`${name} ontbreekt.`, ...(expected[name] === undefined ? [] : [expected[name]])].join(" ")
        })
      )
  )
