import { parseArgs } from "node:util"

export const usage = `Usage: npm run openapi -- [--output FILE] [--help]

Writes the OpenAPI document that the API publishes, as JSON, to stdout or to FILE.
Exit code 0: written; 1: failed; 2: wrong usage.
`

export class WrongUsage extends Error {
  override readonly name = "WrongUsage"
}

/** Where the document goes (without a file: stdout), or nothing when only the usage is asked. */
export const readCommandLine = (args: ReadonlyArray<string>): { readonly output?: string } | undefined => {
  try {
    const { help, ...asked } = parseArgs({ args: [...args], options: { output: { type: "string" }, help: { type: "boolean", short: "h" } } }).values
    return help === true ? undefined : asked
  } catch {
    throw new WrongUsage("There is an argument that does not exist, or a value is missing.")
  }
}
