import ts from "typescript"
import type { EntryPoint } from "./entry-points.ts"

/** An exported name that is a value, with the declaration that it leads to. */
export interface ExportedDeclaration {
  readonly name: string
  readonly declaration: ts.Declaration
}

/** The values that an entry point exports: constants, functions and classes. */
export const exportedDeclarations = (
  program: ts.Program,
  { file }: EntryPoint
): ReadonlyArray<ExportedDeclaration> => {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`There is no module ${file}`)
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const { name, valueDeclaration: declaration } = symbol.flags & ts.SymbolFlags.Alias
      ? checker.getAliasedSymbol(symbol)
      : symbol
    return declaration === undefined ? [] : [{ name, declaration }]
  })
}

/** The docstring of a declaration, with its stars. */
export const docstringOf = (declaration: ts.Declaration): string =>
  ts.getJSDocCommentsAndTags(ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration)
    .map((node) => node.getText()).join("\n")
