import { readOptions, WrongUsage } from "@betrokkene/program/command-line"

export const usage = `Usage: npm run release -- [--dry-run | --publish | --baseline | --repository ADDRESS] [--help]

Prepares a release: the next version in every package.json, the changelog, and the OpenAPI document that the next
release is compared with. It commits nothing, and tells which commands come next.

  --dry-run   tells what a release would be, and why it would be refused, and changes nothing
  --publish   publishes the packages of the release that is checked out, under its tag
  --baseline  before the first release only: keeps what is promised now, to compare later changes with
  --repository ADDRESS
              writes the address of the public repository (https://….git) wherever one is named

Exit code 0: done; 1: refused or failed; 2: wrong usage.
`

/** What is asked: to prepare a release, to tell what it would be, or another of the usage. */
export type Assignment = "prepare" | Option | { readonly repository: string }

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
      repository: { type: "string" },
      help: { type: "boolean", short: "h" }
    }
  }).values
  if (asked.help === true) return undefined
  const { repository } = asked
  const [given, ...others] = options.filter((option) => asked[option] === true)
  if (others.length > 0 || (given !== undefined && repository !== undefined)) {
    throw new WrongUsage("--dry-run, --publish, --baseline and --repository exclude each other.")
  }
  if (repository === undefined) return given ?? "prepare"
  if (!/^https:\/\/[^\s"']+\.git$/u.test(repository)) {
    throw new WrongUsage("--repository is an https address that ends in .git.")
  }
  return { repository }
}
