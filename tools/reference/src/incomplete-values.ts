import ts from "typescript"
import type { EntryPoint } from "./entry-points.ts"
import { docstringOf, exportedDeclarations } from "./exported-declarations.ts"

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
  const declarations = entryPoints.flatMap((entryPoint) => valuesOf(program, entryPoint))
  return [...new Set(declarations)].flatMap((declaration) => {
    const text = docstringOf(declaration).replaceAll(/^\s*(?:\/\*\*|\*\/|\*)\s?/gmu, "")
    return told.filter(([, pattern]) => !pattern.test(text)).map(([what]) => `${declaration.name.getText()}: ${what}`)
  })
}

const valuesOf = (program: ts.Program, entryPoint: EntryPoint): ReadonlyArray<ts.VariableDeclaration> =>
  exportedDeclarations(program, entryPoint).flatMap(({ declaration }) =>
    ts.isVariableDeclaration(declaration) && isInValues(declaration) && isSchema(program.getTypeChecker(), declaration)
      ? [declaration]
      : []
  )

const isInValues = (declaration: ts.Declaration): boolean => declaration.getSourceFile().fileName.includes("/values/")

const isSchema = (checker: ts.TypeChecker, declaration: ts.Declaration): boolean =>
  checker.getTypeAtLocation(declaration).getProperty("ast") !== undefined
