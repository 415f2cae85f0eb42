import { Schema, type SchemaAST } from "effect"

/** What a schema knows, of any kind of value that it takes. */
export interface SchemaShape {
  readonly members: ReadonlyMap<string, SchemaShape>
  readonly item: SchemaShape | undefined
  /** How long a list may be; undefined without a list or a bound. */
  readonly maximum: MaximumLength | undefined
}

/** The bound on a list, with the code and sentence for one that is longer. */
export interface MaximumLength {
  readonly length: number
  readonly code: string
  readonly detail: string
}

/** The shape of what the schema decodes. */
export const schemaShape = (schema: Schema.Constraint): SchemaShape => shapeOf(Schema.toEncoded(schema).ast)

const nothing: SchemaShape = { members: new Map(), item: undefined, maximum: undefined }

const shapeOf = (ast: SchemaAST.AST): SchemaShape => {
  switch (ast._tag) {
    case "Objects":
      return {
        ...nothing,
        members: new Map(ast.propertySignatures.map(({ name, type }) => [String(name), shapeOf(type)]))
      }
    case "Arrays":
      return { ...nothing, item: ast.rest.map(shapeOf).reduce(merged, nothing), maximum: maximumOf(ast) }
    case "Union":
      return ast.types.map(shapeOf).reduce(merged, nothing)
    default:
      return nothing
  }
}

const maximumOf = ({ checks }: SchemaAST.Arrays): MaximumLength | undefined => {
  for (const { annotations } of checks ?? []) {
    const { foutcode: code, message: detail, representation } = annotations ?? {}
    const { maxLength: length } = (representation?.payload ?? {}) as { readonly maxLength?: unknown }
    if (typeof length === "number" && typeof code === "string" && typeof detail === "string") {
      return { length, code, detail }
    }
  }
  return undefined
}

/** What either knows. Of two lists, the longest is the maximum. */
const merged = (one: SchemaShape, other: SchemaShape): SchemaShape => ({
  members: new Map([
    ...one.members,
    ...[...other.members].map(([name, shape]) => [name, merged(one.members.get(name) ?? nothing, shape)] as const)
  ]),
  item: one.item === undefined || other.item === undefined ? one.item ?? other.item : merged(one.item, other.item),
  maximum: one.item === undefined || other.item === undefined
    ? one.maximum ?? other.maximum
    : one.maximum === undefined || other.maximum === undefined
    ? undefined
    : one.maximum.length >= other.maximum.length
    ? one.maximum
    : other.maximum
})
