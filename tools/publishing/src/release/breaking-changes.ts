import { spawnSync } from "node:child_process"
import { releasedDocument } from "./write-baseline.ts"

/** The exit code of `npm run openapi -- --compare` when it found something. */
const found = 3

/** What clients of the last release do not expect of the API: a line for each. */
export const breakingChanges = (repository: string): ReadonlyArray<string> => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["tools/openapi/src/main.ts", "--compare", releasedDocument],
    { cwd: repository, encoding: "utf8" }
  )
  if (status !== 0 && status !== found) throw new Error(`The OpenAPI document could not be compared: ${stderr}`)
  return stdout.split("\n").filter((line) => line !== "")
}
