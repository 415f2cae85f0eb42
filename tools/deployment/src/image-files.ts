import { bundlePrograms } from "@betrokkene/api-process"
import { billOfMaterials, lockFile } from "@betrokkene/supply-chain"
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { basename, dirname, join, resolve } from "node:path"
import { programs } from "./programs.ts"
import { repository } from "./repository.ts"

interface Package {
  readonly name: string
  readonly files: ReadonlyArray<string>
}

/** What the page at `/docs` is made of. The API reads it as text, and its notice stands in it. */
const documentationPage: Package = {
  name: "swagger-ui-dist",
  files: [
    "package.json",
    "LICENSE",
    "NOTICE",
    "swagger-ui.css",
    "swagger-ui-bundle.js",
    "swagger-ui-bundle.js.LICENSE.txt"
  ]
}

/** The components of NL Design System of the web application, and the theme that they take their tokens from. */
const designSystem = async (): Promise<ReadonlyArray<Package>> => {
  const { dependencies } = JSON.parse(await readFile(join(repository, "apps/beheer/package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  return Object.keys(dependencies).flatMap((name) => {
    if (name.startsWith("@utrecht/")) return [{ name, files: ["package.json", "LICENSE.md", "dist/index.min.css"] }]
    if (name.endsWith("design-tokens")) return [{ name, files: ["package.json", "LICENSE.md", "dist/theme.css"] }]
    return []
  })
}

/** Folders that programs read beside themselves: the style of the night's page, and what the web application serves. */
const besidePrograms = ["apps/reconciliation/src/report/html/style", "apps/beheer/src/files/beheer-files"]

/**
 * Writes everything that the image holds above its base, except Node itself: the built programs, what they read while
 * they run, licences and notices, and the bill of materials. Rejects if the folder holds something already.
 */
export const writeImageFiles = async (to: string): Promise<void> => {
  const folder = resolve(to)
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty.`)
  const { files, notices } = await bundlePrograms({
    programs: {
      ...programs,
      run: join(import.meta.dirname, "image/run.ts"),
      health: join(import.meta.dirname, "image/health.ts")
    },
    folder
  })
  const texts = {
    "programs.json": `${JSON.stringify(Object.keys(programs))}\n`,
    "third-party-notices.txt": notices,
    "bom.json": billOfMaterials(lockFile()),
    "LICENSE": await readFile(join(repository, "LICENSE"))
  }
  for (
    const [name, content] of [...files.map(({ content, name }) => [name, content] as const), ...Object.entries(texts)]
  ) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  for (const from of besidePrograms) {
    await cp(join(repository, from), join(folder, basename(from)), { recursive: true })
  }
  // Packages that are not bundled: programs read their files as text.
  for (const { files: names, name } of [documentationPage, ...await designSystem()]) {
    for (const file of names) {
      const to = join(folder, "node_modules", name, file)
      await mkdir(dirname(to), { recursive: true })
      await copyFile(join(repository, "node_modules", name, file), to)
    }
  }
}
