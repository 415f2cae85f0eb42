import { globSync } from "node:fs"
import { join } from "node:path"
import { repository } from "./repository.ts"

/** The programs of the image with their main files: every app that has one. The image calls them by these names. */
export const programs: Readonly<Record<string, string>> = Object.fromEntries(
  globSync("apps/*/src/main.ts", { cwd: repository }).toSorted().map((file) => [
    file.split(/[\\/]/u)[1] ?? "",
    join(repository, file)
  ])
)
