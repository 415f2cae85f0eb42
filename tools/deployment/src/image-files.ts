import { bundlePrograms } from "@betrokkene/api-process"
import { billOfMaterials, lockFile } from "@betrokkene/supply-chain"
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { programs } from "./programs.ts"
import { repository } from "./repository.ts"

/** What the page at `/docs` is made of. It is not bundled: the API reads it as text, and its notice stands in it. */
const documentationPage = {
  from: join(repository, "node_modules/swagger-ui-dist"),
  to: "node_modules/swagger-ui-dist",
  files: [
    "package.json",
    "LICENSE",
    "NOTICE",
    "swagger-ui.css",
    "swagger-ui-bundle.js",
    "swagger-ui-bundle.js.LICENSE.txt"
  ]
}

/** The style sheets of the page that the reconciliation writes. It reads them beside itself. */
const styles = join(repository, "apps/reconciliation/src/report/html/style")

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
  await cp(styles, join(folder, "style"), { recursive: true })
  await mkdir(join(folder, documentationPage.to), { recursive: true })
  for (const file of documentationPage.files) {
    await copyFile(join(documentationPage.from, file), join(folder, documentationPage.to, file))
  }
}
