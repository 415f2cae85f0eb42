import { WrongUsage } from "@betrokkene/program"
import { Result } from "effect"
import { parseArgs } from "node:util"
import { type OptionName, optionNamed, options, type Waardenaam } from "./options.ts"

/** The options that are given. */
export interface Gegeven {
  readonly namen: ReadonlyArray<OptionName>
  readonly aan: (naam: OptionName) => boolean
  readonly waarde: (naam: Waardenaam) => string | undefined
}

/** Reads the options, each at most once and with a value if it takes one; or returns everything that is wrong. */
export const readArguments = (givenArguments: ReadonlyArray<string>): Result.Result<Gegeven, WrongUsage> => {
  const waarden = new Map<OptionName, string | undefined>()
  const fouten: Array<string> = []
  for (const token of parse(givenArguments)) {
    if (token.kind === "positional") fouten.push(`Argument ${token.index + 1} hoort bij geen optie.`)
    if (token.kind !== "option") continue
    const { name: naam, value: waarde } = token
    if (!isOption(naam)) {
      fouten.push(
        `${
          /^-{1,2}[A-Za-z-]{1,30}$/u.test(token.rawName) ? token.rawName : `Argument ${token.index + 1}`
        } bestaat niet.`
      )
    } else if (waarden.has(naam)) fouten.push(`--${naam} is meer dan eens gegeven.`)
    else {
      waarden.set(naam, waarde)
      const form = optionNamed(naam).waarde
      if (form === undefined && waarde !== undefined) fouten.push(`--${naam} heeft geen waarde.`)
      // In `--rules --json` the value of --rules is missing.
      if (
        form !== undefined &&
        (waarde === undefined || waarde === "" || (waarde.startsWith("--") && token.inlineValue === false))
      ) {
        fouten.push(`--${naam} vraagt een waarde: --${naam} ${form}.`)
      }
    }
  }
  return fouten.length > 0
    ? Result.fail(new WrongUsage(...fouten))
    : Result.succeed({
      namen: [...waarden.keys()],
      aan: (naam) => waarden.has(naam),
      waarde: (naam) => waarden.get(naam)
    })
}

const parse = (givenArguments: ReadonlyArray<string>) =>
  parseArgs({
    args: [...givenArguments],
    strict: false,
    tokens: true,
    options: Object.fromEntries((Object.keys(options) as ReadonlyArray<OptionName>).map((naam) => [naam, {
      type: optionNamed(naam).waarde === undefined ? "boolean" as const : "string" as const,
      ...(naam === "help" ? { short: "h" } : {})
    }]))
  }).tokens

const isOption = (naam: string): naam is OptionName => Object.hasOwn(options, naam)
