import { cpSync, existsSync, globSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { surfaceBreaks } from "./surface-breaks.ts"

/** Keeps the reports as they are now, as those of the last release. */
export const keepSurfaces = (repository: string): void => {
  for (const folder of globSync("packages/*/surface", { cwd: repository })) {
    const released = join(repository, folder, "../released-surface")
    rmSync(released, { recursive: true, force: true })
    cpSync(join(repository, folder), released, { recursive: true })
  }
}

/** What users of the packages of the last release do not expect of the present ones: a line for each. */
export const brokenSurfaces = (repository: string): ReadonlyArray<string> =>
  globSync("packages/*/released-surface/*.md", { cwd: repository }).toSorted().flatMap((file) => {
    const released = readFileSync(join(repository, file), "utf8")
    const present = join(repository, file.replace("released-surface", "surface"))
    const [, entry = file] = /^# (.*)$/mu.exec(released) ?? []
    return existsSync(present)
      ? surfaceBreaks(released, readFileSync(present, "utf8")).map((line) => `${entry}: ${line}`)
      : [`${entry} is gone`]
  })
