import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { publishedPackages } from "../published-packages.ts"

/** Files besides those of the packages that name the public repository, and where in them its address stands. */
const otherFiles = [
  ["publiccode.yml", /^url: (.*)$/mu],
  ["tools/deployment/Dockerfile", /^ARG SOURCE=(.*)$/mu]
] as const

/** Writes the address of the public repository (`https://….git`) wherever one is named. */
export const writeRepository = (repository: string, address: string): void => {
  const change = (file: string, where: RegExp, to: string) => {
    const text = readFileSync(join(repository, file), "utf8")
    const found = where.exec(text)?.[1]
    if (found === undefined) throw new Error(`${file} names no repository.`)
    writeFileSync(join(repository, file), text.replace(where, (line) => line.replace(found, () => to)))
  }
  for (const folder of publishedPackages) {
    change(
      join(folder.slice(folder.lastIndexOf("packages/")), "package.json"),
      /^ +"url": "(.*)",$/mu,
      `git+${address}`
    )
  }
  for (const [file, where] of otherFiles) change(file, where, address)
}
