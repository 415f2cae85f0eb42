import ts from "typescript"
import type { NamedTypes } from "./named-types.ts"
import { membersOf, typeKey, withoutParentheses } from "./type-key.ts"

/**
 * A declaration with the name of an exported type in place of each type that is written out. Its own type stays written
 * out, unless an export with an earlier name has the same. `ownLabel` is its name, with `typeof` for a constant.
 */
export const namedForm = (statement: ts.Statement, ownLabel: string, types: NamedTypes): ts.Statement => {
  const own = ownType(statement)
  const mayReplace = (label: string, node: ts.TypeNode): boolean =>
    label !== ownLabel && (node !== own || isQuery(label) === isQuery(ownLabel))
  const visitType = (node: ts.TypeNode): ts.TypeNode => {
    const label = types.byKey.get(typeKey(node))
    if (label !== undefined && mayReplace(label, node)) return named(label)
    if (ts.isUnionTypeNode(node)) return shortUnion(node)
    return ts.visitEachChild(ts.isImportTypeNode(node) ? withoutImport(node) : node, visit, undefined)
  }
  const shortUnion = (union: ts.UnionTypeNode): ts.TypeNode => {
    const left = new Map(membersOf(union).map((member) => [typeKey(member), member]))
    const found = union === own ? [] : types.unions.filter(({ members, name }) => {
      const isPart = name !== ownLabel && [...members].every((member) => left.has(member))
      if (isPart) { for (const member of members) left.delete(member) }
      return isPart
    })
    const others = [...left].toSorted(([one], [other]) => one < other ? -1 : 1).map(([, member]) => visitType(member))
    return ts.factory.createUnionTypeNode([...found.map(({ name }) => named(name)), ...others.map(inUnion)])
  }
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isTypeNode(node) || ts.isExpressionWithTypeArguments(node)) return ts.visitEachChild(node, visit, undefined)
    const made = visitType(withoutParentheses(node))
    return ts.isParenthesizedTypeNode(node) && isComposed(made) ? ts.factory.createParenthesizedType(made) : made
  }
  return ts.visitEachChild(statement, visit, undefined)
}

const isQuery = (label: string): boolean => label.startsWith("typeof ")

/** The type that the declaration gives its name to. */
const ownType = (statement: ts.Statement): ts.TypeNode | undefined => {
  const type = ts.isTypeAliasDeclaration(statement)
    ? statement.type
    : ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.type
    : undefined
  return type && withoutParentheses(type)
}

const named = (label: string): ts.TypeNode =>
  isQuery(label)
    ? ts.factory.createTypeQueryNode(ts.factory.createIdentifier(label.slice("typeof ".length)))
    : ts.factory.createTypeReferenceNode(label)

const withoutImport = (node: ts.ImportTypeNode): ts.TypeNode =>
  node.qualifier === undefined
    ? node
    : node.isTypeOf
    ? ts.factory.createTypeQueryNode(node.qualifier, node.typeArguments)
    : ts.factory.createTypeReferenceNode(node.qualifier, node.typeArguments)

const isComposed = (node: ts.TypeNode): boolean =>
  ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node) || ts.isFunctionTypeNode(node)
  || ts.isConstructorTypeNode(node) || ts.isConditionalTypeNode(node) || ts.isTypeOperatorNode(node)

const inUnion = (node: ts.TypeNode): ts.TypeNode =>
  ts.isFunctionTypeNode(node) || ts.isConstructorTypeNode(node) || ts.isConditionalTypeNode(node)
    ? ts.factory.createParenthesizedType(node)
    : node
