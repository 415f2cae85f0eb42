import ts from "typescript"
import { read } from "../files.ts"
import { parseSource } from "../source-files.ts"

/** The titles of the tests in a file, as they stand in the source: with `%s` where a table fills something in. */
export const testTitles = (file: string): ReadonlySet<string> => {
  const titles = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:it|test)\b/u.test(node.expression.getText())) {
      const [title] = node.arguments
      if (title !== undefined && ts.isStringLiteralLike(title)) titles.add(title.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(parseSource(file, read(file)))
  return titles
}
