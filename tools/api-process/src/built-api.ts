import { createHash, randomUUID } from "node:crypto"
import { globSync } from "node:fs"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import { bundlePrograms } from "./bundle-programs.ts"

const repository = resolve(import.meta.dirname, "../../..")

/** Files that the bundle depends on. Packages of others count through the lock file and the list of installed ones. */
const sources = [
  "apps/{api,migrate}/src/**/*.*",
  "packages/*/src/**/*.*",
  "packages/*/package.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
  "tools/api-process/src/{built-api,bundle-programs,notices}.ts"
]

/**
 * Bundles the API, and the migration beside it, into a few files, as they are deployed: finding and loading sources and
 * packages takes most of a start. Builds only if there is no bundle of the current sources. Returns the file to run.
 */
export const builtApi = async (root = repository): Promise<string> => {
  const folder = join(root, "apps/api/dist")
  const entry = join(folder, "main.mjs")
  for (;;) {
    const mark = `// Built from ${await fingerprint(root)}\n`
    const built = await readFile(entry, "utf8").catch(() => "")
    if (built.startsWith(mark)) return entry
    // Sources may have changed during the build: look again.
    await build(root, folder, mark)
  }
}

/** The file that runs the migration as it is deployed, beside that of the API. */
export const migrationBeside = (api: string): string => join(dirname(api), "migrate.mjs")

const fingerprint = async (root: string): Promise<string> => {
  const files = globSync(sources, { cwd: root }).toSorted()
  const contents = await Promise.all(files.map((file) => readFile(join(root, file))))
  const digest = createHash("sha256")
  files.forEach((file, index) => digest.update(`${file}\0${contents[index]?.length}\0`).update(contents[index] ?? ""))
  return digest.digest("hex")
}

const build = async (root: string, folder: string, banner: string): Promise<void> => {
  const programs = { main: join(root, "apps/api/src/main.ts"), migrate: join(root, "apps/migrate/src/main.ts") }
  const { files, notices } = await bundlePrograms({ programs, folder, banner })
  await mkdir(folder, { recursive: true })
  // Others may build and start here at the same time: each file is replaced at once, the entry last.
  await replace(join(folder, "third-party-notices.txt"), notices)
  const isEntry = ({ name }: { readonly name: string }) => name === "main.mjs"
  for (const { content, name } of [...files.filter((file) => !isEntry(file)), ...files.filter(isEntry)]) {
    await replace(join(folder, name), content)
  }
}

const replace = async (file: string, content: string | Uint8Array): Promise<void> => {
  const written = `${file}.${randomUUID()}`
  await writeFile(written, content)
  await rename(written, file)
}
