import ts from "typescript"
import { originOf } from "./entry-exports.ts"

/** Everything that declarations refer to, with the statements that declare it at the top of a module. */
export const reachedFrom = (
  declarations: ReadonlyArray<ts.Node>,
  checker: ts.TypeChecker
): ReadonlyMap<ts.Symbol, ReadonlyArray<ts.Statement>> => {
  const reached = new Map<ts.Symbol, ReadonlyArray<ts.Statement>>()
  const visit = (node: ts.Node): void => {
    const named = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
    const symbol = named && originOf(named, checker)
    const statements = symbol === undefined ? [] : statementsOf(symbol)
    if (symbol !== undefined && statements.length > 0) reached.set(symbol, statements)
    ts.forEachChild(node, visit)
  }
  declarations.forEach(visit)
  return reached
}

/** The statements that declare something at the top of a module; none for a member, a parameter or a whole module. */
export const statementsOf = ({ declarations = [] }: ts.Symbol): ReadonlyArray<ts.Statement> =>
  declarations.flatMap((declaration) => {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
    return ts.isStatement(statement) && ts.isSourceFile(statement.parent) ? [statement] : []
  })
