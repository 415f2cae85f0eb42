import type { parseArgs, ParseArgsConfig } from "node:util"
import { parsedArguments } from "../parsed-arguments.ts"
import { WrongUsage } from "../wrong-usage.ts"

/** As {@link parsedArguments}, but throws WrongUsage. */
export const readOptions = <Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> => {
  const parsed = parsedArguments(config)
  if (parsed === undefined) throw new WrongUsage("There is an argument that does not exist, or a value is missing.")
  return parsed
}
