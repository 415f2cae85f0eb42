import type { Schema, SchemaAST } from "effect"
import { isJsonObject, type JsonObject } from "./json-value.ts"
import { compositesOf, structsOf } from "./struct-of-union.ts"

type InOrder = (value: unknown) => unknown

/**
 * Puts the members of every object in the order of the schema, because a register may give them in another one (jsonb
 * does). So one record has one text in every answer. Values are taken as they are. What is in order already is given
 * back itself: most of an answer is, and copying takes longer than looking.
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
      return order === asItIs ? asItIs : (value) => Array.isArray(value) ? itemsInOrder(value, order) : value
    }
    case "Union":
      return orderOfUnion(ast)
    default:
      return asItIs
  }
}

const membersOf = ({ propertySignatures }: SchemaAST.Objects): ReadonlyArray<MemberInOrder> =>
  propertySignatures.map(({ name, type }) => ({ name: String(name), inOrder: orderOf(type) }))

const itemsInOrder = (items: ReadonlyArray<unknown>, order: InOrder): ReadonlyArray<unknown> => {
  const ordered = items.map(order)
  return ordered.every((item, index) => item === items[index]) ? items : ordered
}

const orderOfObject = (ast: SchemaAST.Objects): InOrder => {
  const members = membersOf(ast)
  const names = members.map(({ name }) => name)
  const deeper = members.filter(({ inOrder }) => inOrder !== asItIs)
  return (value) => {
    if (!isJsonObject(value)) return value
    const inside = membersInside(value, deeper)
    return followsOrder(value, names) ? inside : inOrderOf(inside, names)
  }
}

/** The object with what is in these members in order. */
const membersInside = (value: JsonObject, members: ReadonlyArray<MemberInOrder>): JsonObject => {
  let changed: { [name: string]: unknown } | undefined
  for (const { inOrder, name } of members) {
    const member = value[name]
    const ordered = inOrder(member)
    if (ordered === member) continue
    changed ??= { ...value }
    changed[name] = ordered
  }
  return changed ?? value
}

/** Whether the object has these members alone, each as far as it has it, and in this order. */
const followsOrder = (value: JsonObject, names: ReadonlyArray<string>): boolean => {
  let place = 0
  for (const name in value) {
    while (place < names.length && names[place] !== name) place++
    if (place++ === names.length) return false
  }
  return true
}

const inOrderOf = (value: JsonObject, names: ReadonlyArray<string>): JsonObject => {
  const ordered: { [name: string]: unknown } = {}
  for (const name of names) {
    const member = value[name]
    if (member !== undefined) ordered[name] = member
  }
  return ordered
}

const orderOfUnion = (union: SchemaAST.Union): InOrder => {
  const [only, ...others] = compositesOf(union)
  if (only === undefined) return asItIs
  if (others.length === 0) return orderOf(only)
  const structs = structsOf(union).map(({ fits, struct }) => ({ fits, order: orderOfObject(struct) }))
  return (value) => isJsonObject(value) ? structs.find(({ fits }) => fits(value))?.order(value) ?? value : value
}
