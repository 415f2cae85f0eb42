import type { Schema, SchemaAST } from "effect"
import { isJsonObject } from "./json-value.ts"
import { compositesOf, structsOf } from "./struct-of-union.ts"

type InOrder = (value: unknown) => unknown

/**
 * Puts the members of every object in the order of the schema, because a register may give them in another one (jsonb
 * does). So one record has one text in every answer. Values are taken as they are.
 */
export const inSchemaOrder = (schema: Schema.Constraint): InOrder => orderOf(schema.ast)

/** A member of an object, with what puts its value in order. */
export interface MemberInOrder {
  readonly name: string
  readonly inOrder: (value: unknown) => unknown
}

/** The members of the objects of a schema, in its order; none if it takes other values too. */
export const membersInOrder = ({ ast }: Schema.Constraint): ReadonlyArray<MemberInOrder> =>
  ast._tag === "Objects" ? membersOf(ast) : []

const asItIs: InOrder = (value) => value

const orderOf = (ast: SchemaAST.AST): InOrder => {
  switch (ast._tag) {
    case "Objects":
      return orderOfObject(ast)
    case "Arrays": {
      const [item] = ast.rest
      const order = item === undefined ? asItIs : orderOf(item)
      return order === asItIs ? asItIs : (value) => Array.isArray(value) ? value.map(order) : value
    }
    case "Union":
      return orderOfUnion(ast)
    default:
      return asItIs
  }
}

const membersOf = ({ propertySignatures }: SchemaAST.Objects): ReadonlyArray<MemberInOrder> =>
  propertySignatures.map(({ name, type }) => ({ name: String(name), inOrder: orderOf(type) }))

const orderOfObject = (ast: SchemaAST.Objects): InOrder => {
  const members = membersOf(ast)
  return (value) => {
    if (!isJsonObject(value)) return value
    const ordered: Record<string, unknown> = {}
    for (const { inOrder, name } of members) {
      const member = value[name]
      if (member !== undefined) ordered[name] = inOrder(member)
    }
    return ordered
  }
}

const orderOfUnion = (union: SchemaAST.Union): InOrder => {
  const [only, ...others] = compositesOf(union)
  if (only === undefined) return asItIs
  if (others.length === 0) return orderOf(only)
  const structs = structsOf(union).map(({ fits, struct }) => ({ fits, order: orderOfObject(struct) }))
  return (value) => isJsonObject(value) ? structs.find(({ fits }) => fits(value))?.order(value) ?? value : value
}
