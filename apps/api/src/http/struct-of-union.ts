import type { SchemaAST } from "effect"
import type { JsonObject } from "./json-value.ts"

/** A struct of a union, and whether an object is one of it. */
export interface StructOfUnion {
  readonly struct: SchemaAST.Objects
  readonly fits: (value: JsonObject) => boolean
}

/** The members of a union that objects and lists belong to. */
export const compositesOf = ({ types }: SchemaAST.Union): ReadonlyArray<SchemaAST.AST> =>
  types.filter((type) => type._tag === "Objects" || type._tag === "Union" || type._tag === "Arrays")

/**
 * The structs of a union, also those of unions in it. An object belongs to the first that knows all its members and
 * agrees with its literals. It need not have them all: a reference has fewer than the record that it stands for.
 */
export const structsOf = (union: SchemaAST.Union): ReadonlyArray<StructOfUnion> =>
  compositesOf(union).flatMap((type) => {
    switch (type._tag) {
      case "Objects":
        return [{ struct: type, fits: fitsStruct(type) }]
      case "Union":
        return structsOf(type)
      default:
        return []
    }
  })

const fitsStruct = ({ propertySignatures }: SchemaAST.Objects): (value: JsonObject) => boolean => {
  const names = new Set(propertySignatures.map(({ name }) => String(name)))
  const literals = propertySignatures.flatMap(({ name, type }) =>
    type._tag === "Literal" ? [[String(name), type.literal] as const] : []
  )
  return (value) => {
    for (const [name, literal] of literals) if (name in value && value[name] !== literal) return false
    // Without a list of the names, which would be made and thrown away for each object of an answer.
    for (const name in value) if (!names.has(name)) return false
    return true
  }
}
