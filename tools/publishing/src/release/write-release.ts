import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { runProgram } from "../run-program.ts"
import { withRelease } from "./changelog.ts"
import { writeBaseline } from "./write-baseline.ts"

/** Files that name the version of the image or of the chart. */
const deploymentFiles = [
  "Dockerfile",
  "README.md",
  "compose.yaml",
  "chart/Chart.yaml",
  "chart/examples/external-database.yaml"
]
const versionOfImage = /(\bbetrokkene:|^ARG VERSION=|^version: |^appVersion: "|^ {2}tag: ")\d+\.\d+\.\d+(?:-[\w.]+)?/gmu

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
  for (const file of deploymentFiles) {
    change(`tools/deployment/${file}`, (text) => text.replaceAll(versionOfImage, `$1${version}`))
  }
  await runProgram("npm", ["install", "--package-lock-only", "--ignore-scripts", "--offline"], repository)
  await writeBaseline(repository)
}
