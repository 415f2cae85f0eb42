import { posix } from "node:path"
import ts from "typescript"
import type { Manifest } from "./manifests.ts"
import type { SourceFile } from "./source-files.ts"

/** Which files each file imports, all by path from the root. */
export type ImportGraph = ReadonlyMap<string, ReadonlyArray<string>>

/** Files by the name under which a workspace exports them: `@betrokkene/domain/testing`. */
export type PackageExports = ReadonlyMap<string, string>

export const packageExports = (manifests: ReadonlyArray<Pick<Manifest, "exports" | "file" | "name">>): PackageExports =>
  new Map(
    manifests.flatMap(({ exports = {}, file, name }) =>
      Object.entries(exports).map(([subpath, target]) => [
        posix.join(name, subpath),
        posix.join(posix.dirname(file), target)
      ])
    )
  )

/** The module that a node imports or exports again, types included, or nothing. */
const specifierOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined
}

/** Imports of files that are not among the sources are left out: packages, data. */
export const importGraph = (sources: ReadonlyArray<SourceFile>, exported: PackageExports): ImportGraph => {
  const files = new Set(sources.map(({ fileName }) => fileName))
  return new Map(sources.map((source) => {
    const imported = new Set<string>()
    const visit = (node: ts.Node): void => {
      const specifier = specifierOf(node)
      if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
        const target = specifier.text.startsWith(".")
          ? posix.join(posix.dirname(source.fileName), specifier.text)
          : exported.get(specifier.text)
        if (target !== undefined && files.has(target)) imported.add(target)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
    return [source.fileName, [...imported]]
  }))
}
