import { Schema, type SchemaAST } from "effect"
import { bodyFault, type Fault } from "../problems/fault.ts"
import { isJsonObject } from "./json-value.ts"

/** The names that a schema knows, of any kind of value that it takes. */
interface Shape {
  readonly members: ReadonlyMap<string, Shape>
  readonly item: Shape | undefined
}

/** The null members with a name that the schema does not know. Null counts as absent, so decoding never sees them. */
export const unknownNulls = (schema: Schema.Constraint): (json: unknown) => ReadonlyArray<Fault> => {
  const shape = shapeOf(Schema.toEncoded(schema).ast)
  return (json) =>
    nullsIn(json, shape, []).map((path) =>
      bodyFault(path, "onbekende-eigenschap", "Deze eigenschap is hier niet bekend.")
    )
}

type Path = ReadonlyArray<string | number>

const nullsIn = (value: unknown, { item, members }: Shape, path: Path): ReadonlyArray<Path> => {
  if (Array.isArray(value)) {
    return item === undefined
      ? []
      : value.flatMap((one, index) => nullsIn(one, item, [...path, index]))
  }
  if (!isJsonObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const known = members.get(name)
    return known === undefined ? member === null ? [[...path, name]] : [] : nullsIn(member, known, [...path, name])
  })
}

const nothing: Shape = { members: new Map(), item: undefined }

const shapeOf = (ast: SchemaAST.AST): Shape => {
  switch (ast._tag) {
    case "Objects":
      return {
        members: new Map(ast.propertySignatures.map(({ name, type }) => [String(name), shapeOf(type)])),
        item: undefined
      }
    case "Arrays":
      return { members: new Map(), item: ast.rest.map(shapeOf).reduce(merged, nothing) }
    case "Union":
      return ast.types.map(shapeOf).reduce(merged, nothing)
    default:
      return nothing
  }
}

const merged = (one: Shape, other: Shape): Shape => ({
  members: new Map([
    ...one.members,
    ...[...other.members].map(([name, shape]) => [name, merged(one.members.get(name) ?? nothing, shape)] as const)
  ]),
  item: one.item === undefined || other.item === undefined ? one.item ?? other.item : merged(one.item, other.item)
})
