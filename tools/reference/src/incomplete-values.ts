import ts from "typescript"
import type { EntryPoint } from "./entry-points.ts"

/** What the docstring of a value says besides what it is: who defines it, and by which code another is refused. */
const told = [["Source:", /^Source: \S/mu], ["Refusal:", /\bRefusals?:\s+\S/u]] as const

/**
 * What the docstrings of exported values do not say: the source of their definition (`Source:`), or what is refused
 * (`Refusal:`). A value is an exported schema of a folder `values`.
 */
export const incompleteValues = (
  program: ts.Program,
  entryPoints: ReadonlyArray<EntryPoint>
): ReadonlyArray<string> => {
  const checker = program.getTypeChecker()
  const declarations = entryPoints.flatMap(({ file }) => valuesOf(program, checker, file))
  return [...new Set(declarations)].flatMap((declaration) => {
    const text = docstringOf(declaration)
    return told.filter(([, pattern]) => !pattern.test(text)).map(([what]) => `${declaration.name.getText()}: ${what}`)
  })
}

const valuesOf = (
  program: ts.Program,
  checker: ts.TypeChecker,
  file: string
): ReadonlyArray<ts.VariableDeclaration> => {
  const source = program.getSourceFile(file)
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
  if (module === undefined) throw new Error(`There is no module ${file}`)
  return checker.getExportsOfModule(module).flatMap((symbol) => {
    const { valueDeclaration: declaration } = symbol.flags & ts.SymbolFlags.Alias
      ? checker.getAliasedSymbol(symbol)
      : symbol
    return declaration !== undefined && ts.isVariableDeclaration(declaration) && isInValues(declaration) &&
        isSchema(checker, declaration)
      ? [declaration]
      : []
  })
}

const isInValues = (declaration: ts.Declaration): boolean => declaration.getSourceFile().fileName.includes("/values/")

const isSchema = (checker: ts.TypeChecker, declaration: ts.Declaration): boolean =>
  checker.getTypeAtLocation(declaration).getProperty("ast") !== undefined

const docstringOf = (declaration: ts.VariableDeclaration): string =>
  ts.getJSDocCommentsAndTags(declaration.parent.parent).map((node) => node.getText()).join("\n").replaceAll(
    /^\s*(?:\/\*\*|\*\/|\*)\s?/gmu,
    ""
  )
