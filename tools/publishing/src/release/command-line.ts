import { readOptions, WrongUsage } from "@betrokkene/program/command-line"

export const usage = `Usage: npm run release -- [--dry-run | --publish | --baseline] [--help]

Prepares a release: the next version in every package.json, the changelog, and the OpenAPI document that the next
release is compared with. It commits nothing, and tells which commands come next.

  --dry-run   tells what a release would be, and why it would be refused, and changes nothing
  --publish   publishes the packages of the release that is checked out, under its tag
  --baseline  before the first release only: keeps what is promised now, to compare later changes with

Exit code 0: done; 1: refused or failed; 2: wrong usage.
`

/** What is asked: to prepare a release, to tell what it would be, or one of the other two of the usage. */
export type Assignment = "prepare" | Option

const options = ["dry-run", "publish", "baseline"] as const
type Option = typeof options[number]

/** Undefined when only the usage is asked for. */
export const readCommandLine = (args: ReadonlyArray<string>): Assignment | undefined => {
  const asked = readOptions({
    args: [...args],
    options: {
      "dry-run": { type: "boolean" },
      publish: { type: "boolean" },
      baseline: { type: "boolean" },
      help: { type: "boolean", short: "h" }
    }
  }).values
  if (asked.help === true) return undefined
  const [given, ...others] = options.filter((option) => asked[option] === true)
  if (others.length > 0) throw new WrongUsage("--dry-run, --publish and --baseline exclude each other.")
  return given ?? "prepare"
}
