import { parseArgs, type ParseArgsConfig } from "node:util"

/**
 * `parseArgs` of node:util; undefined if an argument does not exist or a value is missing. The messages of Node are for
 * programmers, and repeat what was given.
 */
export const parsedArguments = <Config extends ParseArgsConfig>(
  config: Config
): ReturnType<typeof parseArgs<Config>> | undefined => {
  try {
    return parseArgs(config)
  } catch {
    return undefined
  }
}
