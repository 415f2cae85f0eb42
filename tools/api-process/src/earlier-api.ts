import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { promisify } from "node:util"
import { migrationBeside } from "./built-api.ts"

const repository = resolve(import.meta.dirname, "../../..")
const cache = join(repository, "node_modules/.cache/earlier-api")
const run = promisify(execFile)

/** The files of a built API and of the migration of the same version. */
export interface BuiltApi {
  readonly api: string
  readonly migrate: string
}

/** What this version is compared with: the tag of the last release, or the commit in `last-release.json` before the first. */
export const lastRelease = async (): Promise<string> =>
  await run("git", ["describe", "--tags", "--abbrev=0", "--match", "v*"], { cwd: repository }).then(
    ({ stdout }) => stdout.trim(),
    async () =>
      (JSON.parse(await readFile(join(import.meta.dirname, "../last-release.json"), "utf8")) as {
        readonly commit: string
      }).commit
  )

/** Whether the history here has this commit. A shallow clone and an archive do not. */
export const hasCommit = (commit: string): Promise<boolean> =>
  run("git", ["cat-file", "-e", `${commit}^{commit}`], { cwd: repository }).then(() => true, () => false)

/**
 * Builds the API as it was at this commit, with the packages of others that are installed now. It is built once, and
 * kept. Rejects if the history does not have the commit.
 */
export const earlierApi = async (commit: string): Promise<BuiltApi> => {
  const folder = join(cache, commit)
  const api = join(folder, "main.mjs")
  const built = { api, migrate: migrationBeside(api) }
  if (existsSync(folder)) return built
  await mkdir(cache, { recursive: true })
  // Node strips no types from sources below node_modules.
  const sources = await mkdtemp(join(tmpdir(), "betrokkene-earlier-"))
  const copy = await mkdtemp(join(cache, "copy-"))
  try {
    await run("git", ["clone", "--quiet", "--shared", "--no-checkout", repository, sources])
    await run("git", ["-C", sources, "checkout", "--quiet", "--detach", commit])
    await linkPackages(sources)
    await run(process.execPath, ["tools/api-process/src/build.ts"], { cwd: sources })
    await cp(join(sources, "apps/api/dist"), copy, { recursive: true })
    await rename(copy, folder).catch((error: NodeJS.ErrnoException) => {
      // Another process kept it meanwhile.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error
    })
  } finally {
    for (const made of [sources, copy]) await rm(made, { recursive: true, force: true })
  }
  return built
}

const workspaces = ["packages", "apps", "tools"]

/** Gives it the installed packages of others, and its own of this repository. */
const linkPackages = async (root: string): Promise<void> => {
  const own = new Map<string, string>()
  for (const workspace of workspaces) {
    for (const name of await readdir(join(root, workspace))) {
      const manifest = await readFile(join(root, workspace, name, "package.json"), "utf8").catch(() => undefined)
      if (manifest === undefined) continue
      own.set((JSON.parse(manifest) as { readonly name: string }).name, join(root, workspace, name))
      await linkAll(join(repository, workspace, name, "node_modules"), join(root, workspace, name, "node_modules"))
    }
  }
  await linkAll(join(repository, "node_modules"), join(root, "node_modules"))
  for (const [name, folder] of own) {
    const link = join(root, "node_modules", name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(folder, link)
  }
}

const linkAll = async (from: string, to: string): Promise<void> => {
  const names = await readdir(from).catch(() => [])
  if (names.length > 0) await mkdir(to, { recursive: true })
  for (const name of names.filter((name) => name !== "@betrokkene" && name !== ".cache")) {
    await symlink(join(from, name), join(to, name))
  }
}
