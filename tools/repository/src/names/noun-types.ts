import { posix } from "node:path"
import ts from "typescript"
import type { SourceFile } from "../source-files.ts"
import { type Glossary, nounsIn } from "./glossary.ts"
import { wordsOf } from "./words-of.ts"

/** A type that is exported, with what its docstring says; empty if there is none. */
export interface ExportedType {
  readonly name: string
  readonly docstring: string
}

/**
 * The types that an entry point exports from other files: classes, interfaces, and aliases with the docstring of the
 * value of that name. `sources` are all files by path.
 */
export const exportedTypes = (
  entry: SourceFile,
  sources: ReadonlyMap<string, SourceFile>
): ReadonlyArray<ExportedType> =>
  entry.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return []
    const specifier = (statement.moduleSpecifier as ts.StringLiteral).text
    const source = sources.get(posix.join(posix.dirname(entry.fileName), specifier))
    if (source === undefined) return []
    const { exportClause } = statement
    const names = exportClause !== undefined && ts.isNamedExports(exportClause)
      ? new Set(exportClause.elements.map(({ name }) => name.text))
      : undefined
    return typesIn(source).filter(({ name }) => names === undefined || names.has(name))
  })

const typesIn = (source: SourceFile): ReadonlyArray<ExportedType> => {
  const docstrings = new Map<string, string>()
  const types = new Set<string>()
  for (const statement of source.statements) {
    if (isType(statement)) types.add(statement.name?.text ?? "")
    const name = isType(statement)
      ? statement.name
      : ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.name
      : undefined
    if (name !== undefined && ts.isIdentifier(name)) {
      docstrings.set(name.text, (docstrings.get(name.text) ?? "") + docstringOf(statement))
    }
  }
  return [...types].map((name) => ({ name, docstring: docstrings.get(name) ?? "" }))
}

const isType = (node: ts.Node): node is ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration =>
  ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)

const docstringOf = (node: ts.Node): string =>
  ts.getJSDocCommentsAndTags(node).map((part) => part.getText().replaceAll(/\/\*\*|\s*\*\/|\s*\n \*/gu, "")).join(" ")

/**
 * The nouns in the name of a type whose English its docstring does not say. Only names that are made of nouns, and of
 * adjectives beside them, are asked: `Betrokkene`, `GekendeBetrokkene` and `Klantcontactgegevens`, not `BetrokkeneFilter`.
 */
export const unsaidNouns = ({ docstring, name }: ExportedType, { adjectives, english, nouns }: Glossary) => {
  const words = wordsOf(name)
  const parts = words.map((word) => adjectives.has(word) ? [] : nounsIn(word, nouns))
  if (parts.includes(undefined)) return []
  const said = docstring.toLowerCase()
  return parts.flatMap((part) => part ?? []).filter((noun) =>
    !(english.get(noun) ?? []).some((word) => said.includes(word.toLowerCase()))
  )
}
