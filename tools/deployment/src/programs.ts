import { globSync } from "node:fs"
import { join } from "node:path"
import { repository } from "./repository.ts"

/** The web application reads its style from installed packages, which a program in one file has not beside it. */
const outsideImage: ReadonlySet<string> = new Set(["beheer"])

/**
 * The programs of the image with their main files: every app that has one, but the web application. The image calls them
 * by these names.
 */
export const programs: Readonly<Record<string, string>> = Object.fromEntries(
  globSync("apps/*/src/main.ts", { cwd: repository }).toSorted().flatMap((file) => {
    const name = file.split(/[\\/]/u)[1] ?? ""
    return outsideImage.has(name) ? [] : [[name, join(repository, file)]]
  })
)
