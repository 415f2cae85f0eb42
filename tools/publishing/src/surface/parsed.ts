import ts from "typescript"

/** The only statement in a text, parsed on its own. */
export const parsedStatement = (text: string): ts.Statement => {
  const [statement] = ts.createSourceFile("statement.d.ts", text, ts.ScriptTarget.ESNext, true).statements
  if (statement === undefined) throw new Error(`No statement: ${text}`)
  return statement
}

/** A type, parsed on its own. */
export const parsedType = (text: string): ts.TypeNode =>
  (parsedStatement(`type Parsed = ${text}`) as ts.TypeAliasDeclaration).type

/** The text of a node, without comments. `source` is the file that it was parsed from. */
export const printed = (node: ts.Node, source: ts.SourceFile): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, source)

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed })
