import ts from "typescript"
import { baseName, type SourceFile } from "../source-files.ts"

/** `field` is a name that may be that of recorded data: of a property, a parameter or a local variable. */
export type NameKind = "field" | "file" | "folder" | "other"

export interface DeclaredName {
  readonly name: string
  readonly kind: NameKind
  /** Counted from 1. */
  readonly line: number
}

/** Nodes whose `name` points at something that is declared elsewhere. */
const isReference = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) || ts.isMetaProperty(node) || ts.isShorthandPropertyAssignment(node) ||
  ((ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) && node.propertyName === undefined)

const isInFunction = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined

const mayBeField = (node: ts.Node): boolean =>
  ts.isPropertySignature(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node) ||
  ts.isGetAccessor(node) || ts.isParameter(node) || ts.isNamedTupleMember(node) ||
  ((ts.isVariableDeclaration(node) || ts.isBindingElement(node)) && isInFunction(node))

/** The rows of a published list, such as language codes, stand in a `-table.ts`. */
const isRow = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) && /-tab(?:le|el)\.ts$/u.test(node.getSourceFile().fileName)

const nameOf = (node: ts.Node): string | undefined => {
  const { name } = node as { readonly name?: ts.Node }
  return name !== undefined && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) && !isReference(node) &&
      !isRow(node)
    ? name.text
    : undefined
}

/**
 * The names that a source declares, and those of its file and folders. Quoted keys and rows of a table are data, not
 * names.
 */
export const declaredNames = (source: SourceFile): ReadonlyArray<DeclaredName> => {
  const folders = source.fileName.split("/").slice(0, -1)
  const found: Array<DeclaredName> = [
    { name: baseName(source.fileName), kind: "file", line: 1 },
    ...folders.map((name) => ({ name, kind: "folder" as const, line: 1 }))
  ]
  const visit = (node: ts.Node): void => {
    const name = nameOf(node)
    if (name !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      found.push({ name, kind: mayBeField(node) ? "field" : "other", line })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
