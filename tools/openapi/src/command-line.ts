import { readOptions, WrongUsage } from "@betrokkene/program/command-line"

export const usage = `Usage: npm run openapi -- [--output FILE | --compare FILE] [--help]

Writes the OpenAPI document that the API publishes, as JSON, to stdout or to FILE.
With --compare, prints what a client of the document in FILE does not expect of the present API: a line for each.

Exit code 0: written, or nothing to print; 1: failed; 2: wrong usage; 3: there are unexpected changes.
`

/** The file to write the document to (stdout without one), or the one to compare it with. */
export interface Assignment {
  readonly output?: string
  readonly compare?: string
}

/** Undefined when only the usage is asked for. */
export const readCommandLine = (args: ReadonlyArray<string>): Assignment | undefined => {
  const { help, ...asked } = readOptions({
    args: [...args],
    options: { output: { type: "string" }, compare: { type: "string" }, help: { type: "boolean", short: "h" } }
  }).values
  if (help === true) return undefined
  if (asked.output !== undefined && asked.compare !== undefined) {
    throw new WrongUsage("--output and --compare exclude each other.")
  }
  return asked
}
