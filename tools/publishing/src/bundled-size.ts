import { basename } from "node:path"
import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"

/** What a bundle costs: bytes after minifying, those after gzip, and the modules in it. */
export interface BundledSize {
  readonly bytes: number
  readonly compressed: number
  readonly modules: ReadonlyArray<string>
}

/**
 * The size of a program that imports `imported` from the built module `file` and uses it, without packages of others,
 * whose size is theirs. With an empty list all that the module exports is imported.
 */
export const bundledSize = async (file: string, imported: ReadonlyArray<string>): Promise<BundledSize> => {
  const program = imported.length === 0
    ? `import * as all from ${JSON.stringify(file)}; console.log(all)`
    : `import { ${imported.join(", ")} } from ${JSON.stringify(file)}; console.log(${imported.join(", ")})`
  const bundle = await rolldown({
    input: "program",
    external: /^(?!program$|\.|\/)/u,
    plugins: [{
      name: "program",
      resolveId: (id) => id === "program" ? "\0program" : undefined,
      load: (id) => id === "\0program" ? program : undefined
    }],
    logLevel: "silent"
  })
  const { output: [chunk] } = await bundle.generate({ minify: true })
  await bundle.close()
  const modules = Object.entries(chunk.modules).filter(([, { renderedLength }]) => renderedLength > 0)
  return {
    bytes: Buffer.byteLength(chunk.code),
    compressed: gzipSync(chunk.code).length,
    modules: modules.map(([id]) => basename(id)).filter((name) => name !== "\0program")
  }
}
