import { files, read } from "./files.ts"

/** The parts of a package.json that the checks read. */
export interface Manifest {
  readonly file: string
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string>>
  readonly nx?: { readonly tags?: ReadonlyArray<string> }
}

const manifest = (file: string): Manifest => ({ ...JSON.parse(read(file)) as Omit<Manifest, "file">, file })

export const rootManifest = manifest("package.json")

export const projects: ReadonlyArray<Manifest> = files.filter((file) =>
  /^(packages|apps|tools)\/[^/]+\/package\.json$/.test(file)
).map(manifest)

export const declared = (of: Manifest): ReadonlyArray<readonly [string, string]> =>
  Object.entries({ ...of.peerDependencies, ...of.dependencies, ...of.devDependencies })
