import { join } from "node:path"
import { runProgram } from "../run-program.ts"
import { sourceManifest } from "../source-manifest.ts"

/** What would be published of a package. */
export interface PackedContent {
  readonly name: string
  /** Paths within the package. */
  readonly files: ReadonlyArray<string>
  /** Bytes of the tarball. */
  readonly size: number
  /** Whether the registry is given proof of how the package was built, and from which commit. */
  readonly hasProvenance: boolean
}

/** What npm would put into the tarball of a built package. Asks no registry. */
export const packedContent = async (folder: string): Promise<PackedContent> => {
  const dist = join(folder, "dist")
  const [packed] = JSON.parse(await runProgram("npm", ["pack", "--dry-run", "--json", "--silent"], dist)) as [Packed]
  const { publishConfig } = sourceManifest(dist) as { readonly publishConfig?: { readonly provenance?: boolean } }
  return {
    name: packed.name,
    files: packed.files.map(({ path }) => path),
    size: packed.size,
    hasProvenance: publishConfig?.provenance === true
  }
}

interface Packed {
  readonly name: string
  readonly size: number
  readonly files: ReadonlyArray<{ readonly path: string }>
}
