import { readFileSync } from "node:fs"
import { resolve } from "node:path"

/** A folder of `package-lock.json`: a workspace, or a package at its place below `node_modules`. */
export interface LockedPackage {
  /** Only where it differs from the folder. */
  readonly name?: string
  readonly version?: string
  /** The SPDX expression that the package gives, if it gives one. */
  readonly license?: string
  /** The digest of the package as the registry gave it: an algorithm, `-`, and base64. */
  readonly integrity?: string
  /** Whether this stands for another folder, that of a workspace, which `resolved` names. */
  readonly link?: boolean
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** What npm installs, by folder; the root has the empty name. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/** The lock file of this repository. */
export const lockFile = (): LockFile =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, "../../../package-lock.json"), "utf8")) as LockFile

/** The name of the package in a folder. */
export const nameOf = (folder: string, { name }: LockedPackage): string =>
  name ?? folder.replace(/^.*node_modules\//u, "")
