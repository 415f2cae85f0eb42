import { readOptions, WrongUsage } from "@betrokkene/program/command-line"

export const usage = `Usage: npm run release -- [--dry-run | --publish] [--help]

Prepares a release: the next version in every package.json, the changelog, and the OpenAPI document that the next
release is compared with. It commits nothing, and tells which commands come next.

  --dry-run  tells what a release would be, and why it would be refused, and changes nothing
  --publish  publishes the packages of the release that is checked out, under its tag

Exit code 0: done; 1: refused or failed; 2: wrong usage.
`

/** What is asked: to prepare a release, to tell what it would be, or to publish the one that is checked out. */
export type Assignment = "prepare" | "dry-run" | "publish"

/** Undefined when only the usage is asked for. */
export const readCommandLine = (args: ReadonlyArray<string>): Assignment | undefined => {
  const asked = readOptions({
    args: [...args],
    options: { "dry-run": { type: "boolean" }, publish: { type: "boolean" }, help: { type: "boolean", short: "h" } }
  }).values
  if (asked.help === true) return undefined
  if (asked["dry-run"] === true && asked.publish === true) {
    throw new WrongUsage("--dry-run and --publish exclude each other.")
  }
  return asked.publish === true ? "publish" : asked["dry-run"] === true ? "dry-run" : "prepare"
}
