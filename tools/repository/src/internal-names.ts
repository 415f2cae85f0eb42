import ts from "typescript"
import type { SourceFile } from "./source-files.ts"

/** The names that a source exports again from other files of its package. */
export const exportedAgain = (source: SourceFile): ReadonlyArray<string> =>
  source.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause !== undefined &&
      ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : []
  )

/** The names that a source imports from this module. */
export const importedFrom = (module: string, source: SourceFile): ReadonlyArray<string> =>
  source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const bindings = statement.importClause?.namedBindings
    if (statement.moduleSpecifier.text !== module || bindings === undefined || !ts.isNamedImports(bindings)) return []
    return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
  })
