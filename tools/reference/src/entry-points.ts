import { globSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

export const repository = resolve(import.meta.dirname, "../../..")

/** What other teams can import, and the source behind it. */
export interface EntryPoint {
  /** As it is imported, such as `@betrokkene/domain/testing`. */
  readonly name: string
  /** Path of the source. */
  readonly file: string
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports?: Readonly<Record<string, string>>
}

/** The entry points of all published packages, by name. Those called `internal` are not for other teams. */
export const entryPoints = (): ReadonlyArray<EntryPoint> =>
  globSync("packages/*/package.json", { cwd: repository }).flatMap((manifest) => {
    const file = join(repository, manifest)
    const { exports = {}, name, private: unpublished } = JSON.parse(readFileSync(file, "utf8")) as Manifest
    return unpublished === true ? [] : Object.entries(exports).filter(([entry]) => entry !== "./internal").map(
      ([entry, source]) => ({ name: name + entry.slice(1), file: join(dirname(file), source) })
    )
  }).toSorted((one, other) => one.name < other.name ? -1 : 1)
