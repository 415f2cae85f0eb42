import { readOptions } from "@betrokkene/command-line"

export const usage = `Usage: npm run openapi -- [--output FILE] [--help]

Writes the OpenAPI document that the API publishes, as JSON, to stdout or to FILE.
Exit code 0: written; 1: failed; 2: wrong usage.
`

/** The file to write the document to (stdout without one), or nothing when only the usage is asked for. */
export const readCommandLine = (args: ReadonlyArray<string>): { readonly output?: string } | undefined => {
  const { help, ...asked } =
    readOptions({ args: [...args], options: { output: { type: "string" }, help: { type: "boolean", short: "h" } } })
      .values
  return help === true ? undefined : asked
}
