import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs"
import { join, resolve } from "node:path"

export const root = resolve(import.meta.dirname, "../../..")

const git = (...args: ReadonlyArray<string>): string =>
  execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 64 * 1024 * 1024
  })

const isOwnGitRepository = (): boolean => {
  try {
    return realpathSync(git("rev-parse", "--show-toplevel").trim()) === realpathSync(root)
  } catch {
    // There is no git on this machine, or this is an unpacked archive.
    return false
  }
}

const madeByTools = new Set(["node_modules", ".git", ".nx", ".data", "dist", "reports", "coverage", ".stryker-tmp"])

const listing = (folder = ""): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !madeByTools.has(name))
    .flatMap((entry) => entry.isDirectory() ? listing(`${folder}${entry.name}/`) : [`${folder}${entry.name}`])

/** Every file of the repository, by path from its root. Files that git ignores are left out. */
export const files: ReadonlyArray<string> = isOwnGitRepository()
  ? git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0").filter((file) =>
    file !== "" && existsSync(join(root, file))
  )
  : listing()

export const read = (file: string): string => readFileSync(join(root, file), "utf8")
