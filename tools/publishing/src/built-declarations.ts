import { join, resolve } from "node:path"
import { type SourceManifest, sourceManifest } from "./source-manifest.ts"

const repository = resolve(import.meta.dirname, "../../..")

/**
 * The declarations of the packages of this repository that a package needs, by import, as the `paths` of TypeScript.
 * They are those that users get, so no declaration built with them can refer to what the other package keeps inside.
 */
export const builtDeclarations = (manifest: SourceManifest): Readonly<Record<string, ReadonlyArray<string>>> =>
  Object.fromEntries(
    neededHere(manifest).flatMap(({ folder, name }) =>
      Object.entries(sourceManifest(folder).exports).map(([entry, source]) => [
        name + entry.slice(1),
        [join(folder, "dist", source.replace(/\.ts$/u, ".d.ts"))]
      ])
    )
  )

const neededHere = ({ dependencies, peerDependencies }: SourceManifest) =>
  Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => name.startsWith("@betrokkene/")).map((
    name
  ) => ({
    name,
    folder: join(repository, "packages", name.slice("@betrokkene/".length))
  }))
