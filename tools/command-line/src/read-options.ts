import { parseArgs, type ParseArgsConfig } from "node:util"
import { WrongUsage } from "./wrong-usage.ts"

/** As `parseArgs` of node:util, whose messages are for programmers: throws WrongUsage instead. */
export const readOptions = <Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> => {
  try {
    return parseArgs(config)
  } catch {
    throw new WrongUsage("There is an argument that does not exist, or a value is missing.")
  }
}
