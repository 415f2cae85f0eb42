import { WrongUsage } from "@betrokkene/program"
import { Result } from "effect"
import { parseArgs } from "node:util"
import { optie, type Optienaam, opties, type Waardenaam } from "./options.ts"

/** The options that are given. */
export interface Gegeven {
  readonly namen: ReadonlyArray<Optienaam>
  readonly aan: (naam: Optienaam) => boolean
  readonly waarde: (naam: Waardenaam) => string | undefined
}

/** Reads the options, each at most once and with a value if it takes one; or returns everything that is wrong. */
export const argumentenVan = (argumenten: ReadonlyArray<string>): Result.Result<Gegeven, WrongUsage> => {
  const waarden = new Map<Optienaam, string | undefined>()
  const fouten: Array<string> = []
  for (const token of ontleed(argumenten)) {
    if (token.kind === "positional") fouten.push(`Argument ${token.index + 1} hoort bij geen optie.`)
    if (token.kind !== "option") continue
    const { name: naam, value: waarde } = token
    if (!isOptie(naam)) {
      fouten.push(
        `${
          /^-{1,2}[A-Za-z-]{1,30}$/u.test(token.rawName) ? token.rawName : `Argument ${token.index + 1}`
        } bestaat niet.`
      )
    } else if (waarden.has(naam)) fouten.push(`--${naam} is meer dan eens gegeven.`)
    else {
      waarden.set(naam, waarde)
      const vorm = optie(naam).waarde
      if (vorm === undefined && waarde !== undefined) fouten.push(`--${naam} heeft geen waarde.`)
      // In `--rules --json` the value of --rules is missing.
      if (
        vorm !== undefined &&
        (waarde === undefined || waarde === "" || (waarde.startsWith("--") && token.inlineValue === false))
      ) {
        fouten.push(`--${naam} vraagt een waarde: --${naam} ${vorm}.`)
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

const ontleed = (argumenten: ReadonlyArray<string>) =>
  parseArgs({
    args: [...argumenten],
    strict: false,
    tokens: true,
    options: Object.fromEntries((Object.keys(opties) as ReadonlyArray<Optienaam>).map((naam) => [naam, {
      type: optie(naam).waarde === undefined ? "boolean" as const : "string" as const,
      ...(naam === "help" ? { short: "h" } : {})
    }]))
  }).tokens

const isOptie = (naam: string): naam is Optienaam => Object.hasOwn(opties, naam)
