import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { runProgram } from "../run-program.ts"
import { withRelease } from "./changelog.ts"

/** Where the OpenAPI document of the last release stands, to compare the next one with. */
export const releasedDocument = "apps/api/openapi/released.json"

/** Writes everything that tells of the release, besides the versions of the workspaces. */
export const writeRelease = async (repository: string, version: string, date: string): Promise<void> => {
  const change = (file: string, edit: (text: string) => string) => {
    const path = join(repository, file)
    writeFileSync(path, edit(readFileSync(path, "utf8")))
  }
  const withVersion = (text: string) => text.replace(/^( +"version": )"[^"]*"/mu, `$1"${version}"`)
  change("CHANGELOG.md", (text) => withRelease(text, version, date))
  change("package.json", withVersion)
  change("apps/relay/docs/asyncapi.json", withVersion)
  change("publiccode.yml", (text) => text.replace(/^releaseDate: .*$/mu, `releaseDate: "${date}"`))
  await runProgram("npm", ["install", "--package-lock-only", "--ignore-scripts", "--offline"], repository)
  mkdirSync(join(repository, dirname(releasedDocument)), { recursive: true })
  await runProgram(process.execPath, ["tools/openapi/src/main.ts", "--output", releasedDocument], repository)
}
