import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The package.json of a package in this repository. Its exports are sources. */
export interface SourceManifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
  readonly [field: string]: unknown
}

/** Reads the package.json in a folder. */
export const sourceManifest = (folder: string): SourceManifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as SourceManifest
