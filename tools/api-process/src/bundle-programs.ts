import { notices } from "./notices.ts"

/** A file of built programs. */
export interface BuiltFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** Which programs to build, and how. */
export interface BundleOptions {
  /** The main file of each program, by the name that its built file gets before `.mjs`. */
  readonly programs: Readonly<Record<string, string>>
  /** Where the files will be written: source maps refer to the sources from there. */
  readonly folder: string
  /** The first line of each file. */
  readonly banner?: string
}

/** Built programs, and the notices that the packages in them ask for. */
export interface Bundle {
  readonly files: ReadonlyArray<BuiltFile>
  readonly notices: string
}

/**
 * Bundles programs with all that they import into a few files that share their common parts. Writes nothing. Rejects
 * when a source does not parse or an import leads nowhere.
 */
export const bundlePrograms = async ({ banner = "", folder, programs }: BundleOptions): Promise<Bundle> => {
  const { rolldown } = await import("rolldown")
  const bundle = await rolldown({ input: { ...programs }, platform: "node", logLevel: "warn" })
  try {
    const { output } = await bundle.generate({
      dir: folder,
      entryFileNames: "[name].mjs",
      chunkFileNames: "[name].mjs",
      sourcemap: true,
      banner
    })
    return {
      files: output.map((file) => ({ name: file.fileName, content: file.type === "chunk" ? file.code : file.source })),
      notices: notices(output.flatMap((file) => file.type === "chunk" ? file.moduleIds : []))
    }
  } finally {
    await bundle.close()
  }
}
