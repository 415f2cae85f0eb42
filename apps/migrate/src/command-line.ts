import { WrongUsage } from "@betrokkene/program"
import { Result } from "effect"
import { parseArgs } from "node:util"

/** The arguments, as a command. */
export type Command = "help" | "dry-run" | "migrate"

/** Reads the arguments. A fault never repeats what was given. */
export const readCommand = (args: ReadonlyArray<string>): Result.Result<Command, WrongUsage> =>
  Result.try({
    try: () =>
      parseArgs({
        args: [...args],
        options: { "dry-run": { type: "boolean" }, help: { type: "boolean", short: "h" } }
      }).values,
    catch: () => new WrongUsage("Er is een argument dat niet bestaat: alleen --dry-run en --help kunnen.")
  }).pipe(Result.map(({ "dry-run": dryRun, help }) => help === true ? "help" : dryRun === true ? "dry-run" : "migrate"))
