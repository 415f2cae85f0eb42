import { readOptions } from "@betrokkene/command-line"

export const usage = `Usage: npm run openapi -- [--output FILE] [--help]

Writes the OpenAPI document that the API publishes, as JSON, to stdout or to FILE.
Exit code 0: written; 1: failed; 2: wrong usage.
`

/** Where the document goes (without a file: stdout), or nothing when only the usage is asked. */
export const readCommandLine = (args: ReadonlyArray<string>): { readonly output?: string } | undefined => {
  const { help, ...asked } =
    readOptions({ args: [...args], options: { output: { type: "string" }, help: { type: "boolean", short: "h" } } })
      .values
  return help === true ? undefined : asked
}
