import ts from "typescript"

/**
 * A text that two types share if they are written alike, whatever file they stand in: without imports in a type, without
 * parentheses, and with members, unions and intersections in one order.
 */
export const typeKey = (node: ts.Node): string => {
  const known = keys.get(node)
  if (known !== undefined) return known
  const key = keyOf(node)
  keys.set(node, key)
  return key
}

/** The same part is looked at within each whole that it is in. */
const keys = new WeakMap<ts.Node, string>()

const keyOf = (node: ts.Node): string => {
  if (ts.isParenthesizedTypeNode(node)) return typeKey(node.type)
  if (ts.isUnionTypeNode(node)) return sorted(membersOf(node).map(typeKey), " | ")
  if (ts.isIntersectionTypeNode(node)) return sorted(membersOf(node).map(typeKey), " & ")
  if (ts.isTypeLiteralNode(node)) return `{ ${sorted(node.members.map(typeKey), "; ")} }`
  if (ts.isTypeReferenceNode(node)) return lastName(node.typeName) + argumentsKey(node)
  if (ts.isImportTypeNode(node) && node.qualifier !== undefined && !node.isTypeOf) {
    return lastName(node.qualifier) + argumentsKey(node)
  }
  if (ts.isArrayTypeNode(node)) return `Array<${typeKey(node.elementType)}>`
  if (ts.isTypeOperatorNode(node) && ts.isArrayTypeNode(node.type)) {
    return `ReadonlyArray<${typeKey(node.type.elementType)}>`
  }
  const parts: Array<string> = []
  ts.forEachChild(node, (child) => void parts.push(typeKey(child)))
  return parts.length === 0 ? node.getText() : `${ts.SyntaxKind[node.kind]}${marks(node)}(${parts.join(", ")})`
}

/** The members of a union or intersection, those of one within it included. */
export const membersOf = (node: ts.UnionTypeNode | ts.IntersectionTypeNode): ReadonlyArray<ts.TypeNode> =>
  node.types.flatMap((member) => {
    const bare = withoutParentheses(member)
    return bare.kind === node.kind ? membersOf(bare as typeof node) : [bare]
  })

export const withoutParentheses = (node: ts.TypeNode): ts.TypeNode =>
  ts.isParenthesizedTypeNode(node) ? withoutParentheses(node.type) : node

const sorted = (keys: ReadonlyArray<string>, between: string): string => keys.toSorted().join(between)

const lastName = (name: ts.EntityName): string => ts.isIdentifier(name) ? name.text : name.right.text

const argumentsKey = ({ typeArguments }: ts.NodeWithTypeArguments): string =>
  typeArguments === undefined ? "" : `<${typeArguments.map(typeKey).join(", ")}>`

/** What `forEachChild` does not visit. */
const marks = (node: ts.Node): string =>
  ts.isTypeOperatorNode(node) || ts.isPrefixUnaryExpression(node) ? ts.SyntaxKind[node.operator] ?? "" : ""
