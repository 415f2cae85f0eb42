import { readOptions, WrongUsage } from "@betrokkene/program/command-line"

export const usage = `Usage: npm run image-files -- --to FOLDER [--help]

Writes everything that the image holds above its base, except Node itself, into an empty or new FOLDER: the programs,
what they read while they run, licences and notices, and the bill of materials. The Dockerfile runs the same.
Exit code 0: written; 1: failed; 2: wrong usage.
`

/** The folder to write to, or nothing when only the usage is asked for. Throws WrongUsage. */
export const readCommandLine = (args: ReadonlyArray<string>): { readonly to: string } | undefined => {
  const { help, to } =
    readOptions({ args: [...args], options: { to: { type: "string" }, help: { type: "boolean", short: "h" } } }).values
  if (help === true) return undefined
  if (to === undefined || to === "") throw new WrongUsage("--to is missing: the folder to write to.")
  return { to }
}
