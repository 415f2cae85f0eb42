import type { Schema } from "effect"
import { isJsonObject } from "./json-value.ts"
import { type MaximumLength, type SchemaShape, schemaShape } from "./schema-shape.ts"

/** A list that is longer than its schema allows. */
export interface LongList extends Pick<MaximumLength, "code" | "detail"> {
  readonly path: ReadonlyArray<string>
}

/** A value whose lists are no longer than their schema allows, and those that were. */
export interface WithoutLongLists {
  readonly value: unknown
  readonly found: ReadonlyArray<LongList>
}

/**
 * Takes out what is in lists that are too long for the schema. Decoding looks at each member before it looks at the
 * length; without this, every member of such a list would have its own faults.
 */
export const withoutLongLists = (schema: Schema.Constraint): (value: unknown) => WithoutLongLists => {
  const shape = withLists(schemaShape(schema))
  if (shape === undefined) return (value) => ({ value, found: [] })
  return (value) => {
    const found: Array<LongList> = []
    return { value: shortened(value, shape, [], found), found }
  }
}

/** The part of a shape in which lists stand; undefined when there is none. Lists within lists are not looked for. */
const withLists = ({ item, maximum, members }: SchemaShape): SchemaShape | undefined => {
  const inside = new Map(
    [...members].flatMap(([name, shape]) => {
      const kept = withLists(shape)
      return kept === undefined ? [] : [[name, kept] as const]
    })
  )
  return inside.size > 0 || maximum !== undefined ? { item, maximum, members: inside } : undefined
}

const shortened = (
  value: unknown,
  { maximum, members }: SchemaShape,
  path: ReadonlyArray<string>,
  found: Array<LongList>
): unknown => {
  if (Array.isArray(value)) {
    if (maximum === undefined || value.length <= maximum.length) return value
    found.push({ path, code: maximum.code, detail: maximum.detail })
    return []
  }
  if (!isJsonObject(value) || members.size === 0) return value
  const before = found.length
  const changed = Object.entries(value).map(([name, member]) => {
    const shape = members.get(name)
    return [name, shape === undefined ? member : shortened(member, shape, [...path, name], found)] as const
  })
  return found.length === before ? value : Object.fromEntries(changed)
}
