import ts from "typescript"
import { reachedFrom } from "./reached-declarations.ts"

/**
 * A line for each module from which the declarations take names that stand in `text`. `elsewhere` says which symbols
 * users can import from another entry point.
 */
export const importedNames = (
  declarations: ReadonlyArray<ts.Statement>,
  elsewhere: ReadonlyMap<ts.Symbol, string>,
  text: string,
  checker: ts.TypeChecker
): string => {
  const used = new Set(text.match(/[A-Za-z_$][\w$]*/gu))
  const byModule = new Map<string, Set<string>>()
  const add = (module: string, name: string) => {
    if (used.has(name)) byModule.set(module, (byModule.get(module) ?? new Set()).add(name))
  }
  for (const file of new Set(declarations.map((one) => one.getSourceFile()))) {
    for (const [module, name] of packageImports(file)) add(module, name)
  }
  for (const [symbol] of reachedFrom(declarations, checker)) {
    const module = elsewhere.get(symbol)
    if (module !== undefined) add(module, symbol.name)
  }
  return [...byModule].toSorted(([one], [other]) => one < other ? -1 : 1)
    .map(([module, names]) => `import { ${[...names].toSorted().join(", ")} } from "${module}"`).join("\n")
}

/** The names that a file imports from packages, by import statements and within types. */
const packageImports = (file: ts.SourceFile): ReadonlyArray<readonly [module: string, name: string]> => {
  const found: Array<readonly [string, string]> = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { namedBindings } = node.importClause ?? {}
      const names = namedBindings === undefined
        ? []
        : ts.isNamedImports(namedBindings)
        ? namedBindings.elements.map(({ name }) => name.text)
        : [namedBindings.name.text]
      for (const name of names) found.push([(node.moduleSpecifier as ts.StringLiteral).text, name])
    }
    if (ts.isImportTypeNode(node) && node.qualifier !== undefined && ts.isLiteralTypeNode(node.argument)) {
      found.push([(node.argument.literal as ts.StringLiteral).text, firstName(node.qualifier)])
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found.filter(([module]) => !module.startsWith("."))
}

const firstName = (name: ts.EntityName): string => ts.isIdentifier(name) ? name.text : firstName(name.left)
