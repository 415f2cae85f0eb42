import { join } from "node:path/posix"
import ts from "typescript"
import type { SourceManifest } from "./source-manifest.ts"

/**
 * Imports in built modules and declarations that a user could not resolve: of a file that was not built, or of a package
 * that is not declared. Each as `file: import`. `files` are texts by path.
 */
export const foreignImports = (files: ReadonlyMap<string, string>, manifest: SourceManifest): ReadonlyArray<string> => {
  const declared = [manifest.name, ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })]
  const resolves = (from: string, specifier: string): boolean => {
    if (!specifier.startsWith(".")) {
      return specifier.startsWith("node:") || declared.includes(/^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? "")
    }
    const target = join(from, "..", specifier)
    return files.has(from.endsWith(".d.ts") ? target.replace(/\.ts$/u, ".d.ts") : target)
  }
  return [...files].filter(([file]) => file.endsWith("ts") || file.endsWith("js")).flatMap(([file, text]) =>
    imported(text).filter((specifier) => !resolves(file, specifier)).map((specifier) => `${file}: ${specifier}`)
  )
}

const imported = (text: string): ReadonlyArray<string> =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
