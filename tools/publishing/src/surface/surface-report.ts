import ts from "typescript"
import { entryExports, type Export } from "./entry-exports.ts"
import { importedNames } from "./imported-names.ts"
import { namedForm } from "./named-form.ts"
import { type NamedTypes, namedTypes, withoutNames } from "./named-types.ts"
import { parsedStatement, printed } from "./parsed.ts"
import { reachedFrom, statementsOf } from "./reached-declarations.ts"
import { writtenInCircles } from "./written-in-circles.ts"

/** An entry point of a package, in its built form. */
export interface Entry {
  /** What users import. */
  readonly specifier: string
  /** The file of declarations that this gives them. */
  readonly file: string
  /** The folder of the built package. */
  readonly folder: string
}

/** A declaration of the report. */
interface Item {
  /** The name under which it is exported, or else its own. */
  readonly name: string
  readonly isExported: boolean
  readonly statement: ts.Statement
}

/**
 * The public surface of an entry point as TypeScript: each export once, and each declaration that an export refers to
 * without being exported itself. Types that users know under an exported name stand there by that name, those of
 * `known` entry points included. Comments are left out.
 */
export const surfaceReport = (entry: Entry, known: ReadonlyArray<Entry>, program: ts.Program): string => {
  const checker = program.getTypeChecker()
  const exportsOf = ({ file }: Entry) => {
    const source = program.getSourceFile(file)
    if (source === undefined) throw new Error(`${file} is missing. Build the package first.`)
    return entryExports(source, checker)
  }
  const exported = exportsOf(entry)
  const others = known.flatMap((one) => exportsOf(one).map((each) => ({ ...each, from: one.specifier })))
  const elsewhere = new Map(others.map(({ from, symbol }) => [symbol, from]))
  const items = allItems(exported, elsewhere, entry.folder, checker)
  const ownNames = new Set(items.map(({ name }) => name))
  const types = namedTypes([...exported, ...others.filter(({ name }) => !ownNames.has(name))], checker)
  const declarations = written(items, types)
  const text = declarations.join("\n\n")
  return [importedNames(items.map(({ statement }) => statement), elsewhere, text, checker), text].join("\n\n")
}

/** The exports and all that they refer to within the folder, by name. */
const allItems = (
  exported: ReadonlyArray<Export>,
  elsewhere: ReadonlyMap<ts.Symbol, string>,
  folder: string,
  checker: ts.TypeChecker
): ReadonlyArray<Item> => {
  const isOwn = (statement: ts.Statement) => statement.getSourceFile().fileName.startsWith(`${folder}/`)
  const names = new Map(exported.map(({ name, symbol }) => [symbol, name]))
  const found = new Map(exported.map(({ symbol }) => [symbol, statementsOf(symbol)]))
  for (const [, statements] of found) {
    for (const [symbol, reached] of reachedFrom(statements.filter((one) => !isGenerated(one)), checker)) {
      if (!found.has(symbol) && !elsewhere.has(symbol) && reached.every(isOwn)) found.set(symbol, reached)
    }
  }
  return [...found].flatMap(([symbol, statements]) =>
    statements.map((statement) => ({
      name: names.get(symbol) ?? symbol.name,
      isExported: names.has(symbol),
      statement
    }))
  ).toSorted((one, other) => one.name < other.name ? -1 : one.name > other.name ? 1 : 0)
}

/** The text of each declaration. Names that would leave something unsaid are not used. */
const written = (items: ReadonlyArray<Item>, types: NamedTypes): ReadonlyArray<string> => {
  const forms = items.map((item) => ({ item, ...formOf(item, types) }))
  const circular = writtenInCircles(forms).filter((label) => types.labels.has(label))
  return circular.length === 0
    ? forms.map(({ item, text }) => `${item.isExported ? "export " : ""}${text}`)
    : written(items, withoutNames(types, circular))
}

const formOf = ({ name, statement }: Item, types: NamedTypes) => {
  const label = ts.isVariableStatement(statement) ? `typeof ${name}` : name
  if (isGenerated(statement)) return { label, text: `interface ${name} { made: "from the OpenAPI document" }` }
  const parsed = parsedStatement(statement.getText())
  const text = printed(namedForm(parsed, label, types), parsed.getSourceFile())
  return { label, text: text.replace(/^(?:export )?(?:declare )?/u, "") }
}

/** Made from the OpenAPI document, which has a comparison of its own. */
const isGenerated = (statement: ts.Statement): boolean =>
  statement.getSourceFile().fileName.includes("/generated/openapi.")
