import ts from "typescript"

/** Something that an entry point exports, under a name. */
export interface Export {
  readonly name: string
  readonly symbol: ts.Symbol
}

/** What the entry point in a file of declarations exports. */
export const entryExports = (file: ts.SourceFile, checker: ts.TypeChecker): ReadonlyArray<Export> => {
  const module = checker.getSymbolAtLocation(file)
  if (module === undefined) throw new Error(`${file.fileName} exports nothing.`)
  return checker.getExportsOfModule(module).map((exported) => ({
    name: exported.name,
    symbol: originOf(exported, checker)
  }))
}

/** What a name stands for, through all imports and exports. */
export const originOf = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol)
