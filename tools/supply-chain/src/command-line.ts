import { readOptions } from "@betrokkene/program/command-line"

export const usage = `Usage: npm run sbom -- [--output FILE] [--help]

Writes the bill of materials of what is shipped (CycloneDX 1.6, JSON) to stdout or to FILE. It is made of
package-lock.json alone, so the same commit gives the same text.
Exit code 0: written; 1: failed; 2: wrong usage.
`

/** The file to write to (stdout without one), or nothing when only the usage is asked for. */
export const readCommandLine = (args: ReadonlyArray<string>): { readonly output?: string } | undefined => {
  const { help, ...asked } =
    readOptions({ args: [...args], options: { output: { type: "string" }, help: { type: "boolean", short: "h" } } })
      .values
  return help === true ? undefined : asked
}
