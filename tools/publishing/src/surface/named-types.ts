import ts from "typescript"
import type { Export } from "./entry-exports.ts"
import { parsedStatement, parsedType } from "./parsed.ts"
import { membersOf, typeKey } from "./type-key.ts"

/** The names under which users know types: of exported aliases, and `typeof` of exported constants. */
export interface NamedTypes {
  readonly labels: ReadonlySet<string>
  /** The name by the key of the type. */
  readonly byKey: ReadonlyMap<string, string>
  /** The unions among them, those with most members first. */
  readonly unions: ReadonlyArray<{ readonly name: string; readonly members: ReadonlySet<string> }>
}

/**
 * Only types with members or literal texts get a name. Others, such as `ReadonlyArray<string>`, are clear as they are, and
 * the name of one export that happens to have such a type would mislead.
 */
const isTelling = (key: string): boolean => /["{]/u.test(key) && key.length >= 20

/**
 * Collects the names of the types that are exported. If several exports have the same type, it has the first of their
 * names. A constant gives its name if it is a schema, which has a type of the same name, or a list of texts.
 */
export const namedTypes = (exported: ReadonlyArray<Export>, checker: ts.TypeChecker): NamedTypes => {
  const byKey = new Map<string, string>()
  const unions = new Map<string, ReadonlySet<string>>()
  for (const { name, symbol } of exported.toSorted(byName)) {
    for (const declaration of symbol.declarations ?? []) {
      const known = ts.isVariableDeclaration(declaration) && isDefinition(symbol, declaration)
        ? { label: `typeof ${name}`, type: declaredType(declaration) }
        : ts.isTypeAliasDeclaration(declaration) && declaration.typeParameters === undefined
        ? { label: name, type: expanded(symbol, checker) }
        : undefined
      if (known?.type === undefined) continue
      const key = typeKey(known.type)
      if (!isTelling(key) || byKey.has(key)) continue
      byKey.set(key, known.label)
      if (ts.isUnionTypeNode(known.type)) unions.set(known.label, new Set(membersOf(known.type).map(typeKey)))
    }
  }
  return {
    labels: new Set(byKey.values()),
    byKey,
    unions: [...unions].map(([name, members]) => ({ name, members })).toSorted((one, other) =>
      other.members.size - one.members.size
    )
  }
}

/** The same without some names. */
export const withoutNames = ({ byKey, labels, unions }: NamedTypes, left: ReadonlyArray<string>): NamedTypes => ({
  labels: new Set([...labels].filter((label) => !left.includes(label))),
  byKey: new Map([...byKey].filter(([, label]) => !left.includes(label))),
  unions: unions.filter(({ name }) => !left.includes(name))
})

const isDefinition = ({ flags }: ts.Symbol, { type }: ts.VariableDeclaration): boolean =>
  (flags & ts.SymbolFlags.TypeAlias) !== 0
  || (type !== undefined && ts.isTypeOperatorNode(type) && ts.isTupleTypeNode(type.type))

/** As the declaration states it. */
const declaredType = ({ type }: ts.VariableDeclaration): ts.TypeNode | undefined =>
  type === undefined ? undefined : parsedType(type.getText())

/** As the compiler writes it where an inferred type contains it. */
const expanded = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.TypeNode => {
  const text = checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), undefined, flags)
  const parsed = parsedStatement(`type Parsed = ${text}`)
  return (parsed as ts.TypeAliasDeclaration).type
}

const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias
  | ts.TypeFormatFlags.MultilineObjectLiterals

const byName = (one: Export, other: Export): number => one.name < other.name ? -1 : one.name > other.name ? 1 : 0
