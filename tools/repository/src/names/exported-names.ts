import ts from "typescript"
import type { SourceFile } from "../source-files.ts"

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const namesOf = (binding: ts.BindingName): ReadonlyArray<string> =>
  ts.isIdentifier(binding)
    ? [binding.text]
    : binding.elements.flatMap((element) => ts.isBindingElement(element) ? namesOf(element.name) : [])

const declaredBy = (statement: ts.Statement): ReadonlyArray<string> => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => namesOf(name))
  }
  const { name } = statement as { readonly name?: ts.Node }
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : []
}

/** What a file declares and exports, in order; a value and a type of one name are one. Re-exports do not count. */
export const exportedNames = (source: SourceFile): ReadonlyArray<string> => [
  ...new Set(source.statements.flatMap((statement) => isExported(statement) ? declaredBy(statement) : []))
]
