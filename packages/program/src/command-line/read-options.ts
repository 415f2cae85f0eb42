import { parseArgs, type ParseArgsConfig } from "node:util"
import { WrongUsage } from "../wrong-usage.ts"

/** `parseArgs` of node:util, but throws WrongUsage: the messages of Node are for programmers. */
export const readOptions = <Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> => {
  try {
    return parseArgs(config)
  } catch {
    throw new WrongUsage("There is an argument that does not exist, or a value is missing.")
  }
}
