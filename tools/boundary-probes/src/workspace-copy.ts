import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join, resolve } from "node:path"

/** The root of this repository. */
export const repository = resolve(import.meta.dirname, "../../..")

const manifests = [
  "nx.json",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "eslint.config.mjs",
  "{packages,apps,tools}/*/package.json"
]

const projectConfig = JSON.stringify({
  extends: "../../tsconfig.base.json",
  compilerOptions: { types: ["node"] },
  include: ["**/*.ts"]
})

export interface WorkspaceCopy {
  readonly root: string
  /** Folders of the projects, as in "packages/domain". */
  readonly projects: ReadonlyArray<string>
  readonly write: (file: string, source: string) => void
  readonly remove: () => void
}

interface Manifest {
  exports?: unknown
  devDependencies?: Record<string, string>
}

const edit = (file: string, change: (manifest: Manifest) => void): void => {
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest
  change(manifest)
  writeFileSync(file, JSON.stringify(manifest))
}

/**
 * Declares packages and exports that the real manifests lack. Without them a probe would be refused for that alone, and
 * would not show whether the layers hold.
 */
const openManifests = (root: string): void => {
  edit(join(root, "package.json"), (manifest) => {
    manifest.devDependencies = {
      ...manifest.devDependencies,
      hono: "*",
      kysely: "*",
      pg: "*",
      "libphonenumber-js": "*"
    }
  })
  for (const project of globSync("{apps,tools}/*/package.json", { cwd: root })) {
    edit(join(root, project), (manifest) => {
      manifest.exports = { ".": "./src/control.ts" }
    })
  }
}

const linkInto = (target: string, modules: string, keep: (name: string) => boolean): void => {
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(modules).filter(keep)) symlinkSync(join(modules, name), join(target, name))
}

/**
 * Copies the rules and all manifests, without the sources of the projects, to a temporary folder. No other task sees a
 * violation that is planted there, and a killed run leaves the repository clean.
 */
export const copyWorkspace = (): WorkspaceCopy => {
  const root = mkdtempSync(join(tmpdir(), "boundary-probes-"))
  const write = (file: string, source: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), source)
  }

  for (const file of globSync(manifests, { cwd: repository })) cpSync(join(repository, file), join(root, file))
  write(".gitignore", "node_modules\n.nx\n")
  openManifests(root)

  linkInto(
    join(root, "node_modules"),
    join(repository, "node_modules"),
    (name) => name !== "@betrokkene" && name !== ".cache"
  )
  // Links to the workspace's own packages lead into the copy, or the project graph would point outside it.
  mkdirSync(join(root, "node_modules/@betrokkene"))
  const projects = globSync("{packages,apps,tools}/*/package.json", { cwd: root }).map(dirname)
  for (const project of projects) {
    write(`${project}/tsconfig.json`, projectConfig)
    symlinkSync(join(root, project), join(root, "node_modules/@betrokkene", basename(project)))
    const own = join(repository, project, "node_modules")
    if (existsSync(own)) linkInto(join(root, project, "node_modules"), own, (name) => !name.startsWith("."))
  }

  return {
    root,
    projects,
    write,
    remove: () => {
      rmSync(root, { recursive: true, force: true })
    }
  }
}
