import type { Schema } from "effect"
import { bodyFault, type Fault } from "../problems/fault.ts"
import { maximumFaults } from "../problems/problem.ts"
import { isJsonObject } from "./json-value.ts"
import { type SchemaShape, schemaShape } from "./schema-shape.ts"

/** The null members with a name that the schema does not know. Null counts as absent, so decoding never sees them. */
export const unknownNulls = (schema: Schema.Constraint): (json: unknown) => ReadonlyArray<Fault> => {
  const shape = schemaShape(schema)
  return (json) =>
    nullsIn(json, shape, []).slice(0, maximumFaults + 1).map((path) =>
      bodyFault(path, "onbekende-eigenschap", "Deze eigenschap is hier niet bekend.")
    )
}

type Path = ReadonlyArray<string | number>

const nullsIn = (value: unknown, { item, members }: SchemaShape, path: Path): ReadonlyArray<Path> => {
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
