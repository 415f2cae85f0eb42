import type { Schema, SchemaAST } from "effect"
import { isJsonObject, type JsonObject } from "./json-value.ts"

type InOrder = (value: unknown) => unknown

/**
 * Puts the members of every object in the order of the schema, because a register may give them in another one (jsonb
 * does). So one record has one text in every answer. Values are taken as they are.
 */
export const inSchemaOrder = (schema: Schema.Constraint): InOrder => orderOf(schema.ast)

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

const orderOfObject = ({ propertySignatures }: SchemaAST.Objects): InOrder => {
  const members = propertySignatures.map(({ name, type }) => [String(name), orderOf(type)] as const)
  return (value) => {
    if (!isJsonObject(value)) return value
    const ordered: Record<string, unknown> = {}
    for (const [name, order] of members) {
      const member = value[name]
      if (member !== undefined) ordered[name] = order(member)
    }
    return ordered
  }
}

/** An object is put in the order of the first struct that knows all its members and agrees with its literals. */
const orderOfUnion = ({ types }: SchemaAST.Union): InOrder => {
  const kinds = types.filter((type) => type._tag === "Objects" || type._tag === "Union" || type._tag === "Arrays")
  const [only, ...others] = kinds
  if (only === undefined) return asItIs
  if (others.length === 0) return orderOf(only)
  const structs = kinds.flatMap((type) =>
    type._tag === "Objects" ? [{ fits: fitsStruct(type), order: orderOfObject(type) }] : []
  )
  return (value) => isJsonObject(value) ? structs.find(({ fits }) => fits(value))?.order(value) ?? value : value
}

const fitsStruct = ({ propertySignatures }: SchemaAST.Objects): (value: JsonObject) => boolean => {
  const names = new Set(propertySignatures.map(({ name }) => name))
  const literals = propertySignatures.flatMap(({ name, type }) =>
    type._tag === "Literal" ? [[String(name), type.literal] as const] : []
  )
  return (value) =>
    literals.every(([name, literal]) => value[name] === literal) && Object.keys(value).every((name) => names.has(name))
}
